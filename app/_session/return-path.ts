/** Where to go after signing in. */

/** Stands for whatever host serves us, only to see whether an address leads away from it. */
const HERE = 'http://here.invalid'
const LONGEST = 2000

/** The path of this site that was asked for; `/admin` for anything that leads elsewhere: `//evil.example`, `javascript:`, `/\evil`. */
export function returnPath(given: unknown): string {
  if (typeof given !== 'string' || given.length > LONGEST || !given.startsWith('/')) return '/admin'
  if (!URL.canParse(given, HERE)) return '/admin'
  const { origin, pathname, search, hash } = new URL(given, HERE)
  if (pathname.startsWith('/admin/sign-')) return '/admin'
  // A path of `//evil` after the dots are resolved (`/.//evil`) would be another host.
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/admin'
}

export function signInAddress(returnTo: string, outcome?: string): string {
  const said = outcome === undefined ? '' : `&outcome=${outcome}`
  return `/admin/sign-in?to=${encodeURIComponent(returnPath(returnTo))}${said}`
}
