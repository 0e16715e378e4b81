/** How a running `npm start` tells other commands on the same data folder where its engine is. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { identify, isAlive, processIdentitySchema } from '@/lib/processes/identity'

const runningSiteSchema = z.object({
  process: processIdentitySchema,
  /** Null until the site is served. */
  siteUrl: z.string().nullable(),
  /** Null when search is reduced, or when no key is known for the engine that MEILI_URL names. */
  engine: z.object({ url: z.string(), adminKey: z.string(), searchKey: z.string() }).nullable(),
})

export type RunningSite = z.infer<typeof runningSiteSchema>

const fileIn = (dataDir: string) => join(dataDir, 'runtime.json')

/** The site that runs on this data folder now. What a killed one left behind doesn't count. */
export function runningSite(dataDir: string): RunningSite | undefined {
  try {
    const site = runningSiteSchema.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
    return isAlive(site.process) ? site : undefined
  } catch {
    return undefined
  }
}

/** Announces this process as the running site. The file holds keys: only its owner may read it. */
export function announceSite(dataDir: string, site: Omit<RunningSite, 'process'>): void {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${fileIn(dataDir)}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ process: identify(process.pid), ...site }), { mode: 0o600 })
  renameSync(draft, fileIn(dataDir))
}

export function withdrawSite(dataDir: string): void {
  if (runningSite(dataDir)?.process.pid === process.pid) rmSync(fileIn(dataDir), { force: true })
}
