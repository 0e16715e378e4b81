import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** In the placed site: which build it is of. Written last. */
const STAMP = 'placed-from'
/** What the server writes while it runs: pages kept from the data of that time. */
const PAGES = '.next/server/app'
const CACHE = '.next/cache'

/**
 * Puts the built site into the data folder, whole: a later build doesn't pull the files from under a running site,
 * and pages kept from other data are not among them.
 * @param fingerprint of the build; a site that is there already and of the same build is only cleaned.
 * @returns the folder with `server.js`.
 */
export async function placeSite(root: string, dataDir: string, fingerprint: string): Promise<string> {
  const site = join(dataDir, 'site')
  await removeBrokenOff(dataDir)
  if (placedFingerprint(site) === fingerprint) {
    await forgetPages(root, site)
    return site
  }
  const draft = join(dataDir, `site.${process.pid}`)
  try {
    await copySite(root, draft)
    await writeFile(join(draft, STAMP), fingerprint)
    await rm(site, { recursive: true, force: true })
    await rename(draft, site)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return site
}

async function copySite(root: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  await cp(join(root, '.next/standalone'), target, { recursive: true, verbatimSymlinks: true })
  await cp(join(root, '.next/static'), join(target, '.next/static'), { recursive: true })
  if (existsSync(join(root, 'public'))) {
    await cp(join(root, 'public'), join(target, 'public'), { recursive: true })
  }
}

async function forgetPages(root: string, site: string): Promise<void> {
  await rm(join(site, CACHE), { recursive: true, force: true })
  await rm(join(site, PAGES), { recursive: true, force: true })
  await cp(join(root, '.next/standalone', PAGES), join(site, PAGES), { recursive: true })
}

/** Of starts that were killed while they copied. */
async function removeBrokenOff(dataDir: string): Promise<void> {
  const drafts = (await readdir(dataDir)).filter((name) => /^site\.\d+$/.test(name))
  for (const name of drafts) await rm(join(dataDir, name), { recursive: true })
}

function placedFingerprint(site: string): string | undefined {
  try {
    return readFileSync(join(site, STAMP), 'utf8')
  } catch {
    return undefined
  }
}
