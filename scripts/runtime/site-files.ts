import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Puts the built site into the data folder, whole: a later build doesn't pull the files from under a running site,
 * and pages kept from other data are not among them.
 * @returns the folder with `server.js`.
 */
export async function placeSite(root: string, dataDir: string): Promise<string> {
  const site = join(dataDir, 'site')
  const draft = join(dataDir, `site.${process.pid}`)
  await removeBrokenOff(dataDir)
  try {
    await mkdir(draft, { recursive: true })
    await cp(join(root, '.next/standalone'), draft, { recursive: true, verbatimSymlinks: true })
    await cp(join(root, '.next/static'), join(draft, '.next/static'), { recursive: true })
    if (existsSync(join(root, 'public'))) {
      await cp(join(root, 'public'), join(draft, 'public'), { recursive: true })
    }
    await rm(site, { recursive: true, force: true })
    await rename(draft, site)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return site
}

/** Of starts that were killed while they copied. */
async function removeBrokenOff(dataDir: string): Promise<void> {
  const drafts = (await readdir(dataDir)).filter((name) => /^site\.\d+$/.test(name))
  for (const name of drafts) await rm(join(dataDir, name), { recursive: true })
}
