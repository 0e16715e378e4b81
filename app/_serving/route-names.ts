/** Which route answers a path: for the log and the metrics, where the path itself would tell what somebody looks for. */
import { z } from 'zod'

const listed = z.array(z.object({ page: z.string(), regex: z.string() }))

/** What `next build` writes about its routes, in the order in which they are tried. */
export const routesManifestSchema = z.object({ staticRoutes: listed, dynamicRoutes: listed })

/** Files of the build and of `public/`: the same for everybody, and cheap. */
export const FILES = 'files'
/** No route: the answer is 404. */
export const OTHER = 'other'

const FILE = /^\/_next\/static\/|^\/_next\/image$|^\/[^/]+\.(?:svg|ico|png|webp|txt|webmanifest|xml)$/

/** @returns a function that names the route of a path, such as /agencies/[slug]. */
export function routeNames({
  staticRoutes,
  dynamicRoutes,
}: z.infer<typeof routesManifestSchema>): (path: string) => string {
  const fixed = new Set(staticRoutes.map(({ page }) => page))
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }))
  return (path) => {
    if (fixed.has(path)) return path
    const matching = patterns.find(({ pattern }) => pattern.test(path))
    return matching?.page ?? (FILE.test(path) ? FILES : OTHER)
  }
}
