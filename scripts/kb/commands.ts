import type { Command } from '@/scripts/kb/command'

/** Each command's file is loaded only when it is asked for: `extract` must not wait for the database client. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<{ command: Command }> }>> = {
  extract: {
    summary: 'read articles and print what they say; nothing is stored',
    load: () => import('@/scripts/kb/extract'),
  },
  ingest: {
    summary: 'read articles into the database and the search index',
    load: () => import('@/scripts/kb/ingest'),
  },
  reindex: {
    summary: 'build the search index anew from the database',
    load: () => import('@/scripts/kb/reindex'),
  },
  search: { summary: 'search, as the site does', load: () => import('@/scripts/kb/search') },
  export: {
    summary: 'write all figures with their sources as CSV or JSON',
    load: () => import('@/scripts/kb/export'),
  },
  reports: {
    summary: 'what visitors say is wrong, and settling it',
    load: () => import('@/scripts/kb/reports'),
  },
  corrections: {
    summary: 'what people decided: list it, write it to a file, read it from one',
    load: () => import('@/scripts/kb/corrections'),
  },
  articles: {
    summary: 'write articles that were added in the browser as files',
    load: () => import('@/scripts/kb/articles'),
  },
  backup: {
    summary: 'copy the database to a file while the site runs',
    load: () => import('@/scripts/kb/backup'),
  },
  restore: {
    summary: 'put such a copy in the place of the database',
    load: () => import('@/scripts/kb/restore'),
  },
  generate: {
    summary: 'write made-up articles with what is true in them',
    load: () => import('@/scripts/kb/generate'),
  },
  copy: {
    summary: 'copy all records to another database, from a file to a server or back',
    load: () => import('@/scripts/kb/copy'),
  },
  doctor: {
    summary: 'check that everything is sound, and mend it',
    load: () => import('@/scripts/kb/doctor'),
  },
}

export const COMMAND_NAMES = Object.keys(COMMANDS)

export async function commandNamed(name: string): Promise<Command | undefined> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  return entry === undefined ? undefined : (await entry.load()).command
}

const summaries = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`)

export const USAGE_OF_KB = `Usage: npm run -s kb -- COMMAND [options]

Articles about regional industry policy in Korea, as records with their evidence.

${summaries.join('\n')}

  kb COMMAND --help   what a command takes

Settings come from the environment or .env; see .env.example.
Exit code: 0 done, 1 some of the work failed, 2 wrong usage.
`
