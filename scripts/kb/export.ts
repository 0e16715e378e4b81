import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { callerFolder, settings } from '@/lib/env'
import { childrenOf, regionBySlug } from '@/lib/records/gazetteer'
import { metricKindSchema } from '@/lib/records/vocabulary'
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions, exportFigures } from '@/lib/workflows/export'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { note, print } from '@/scripts/kb/output'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb export [--format csv|json] [--out FILE] [--region SLUG]… [--kind KIND]…

Writes every figure with its quote, source, date, offsets, qualifier and basis.

  --format   csv (default; UTF-8 with a byte order mark, opens in Excel) or json
  --out      a file, written whole or not at all; standard output without it
  --region   only figures of this region and what lies in it: anyang, gyeonggi; may be repeated
  --kind     only figures of this kind: ${metricKindSchema.options.join(', ')}; may be repeated
`

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  region: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
} as const

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('export', args, OPTIONS)
    const [extra] = positionals
    if (extra !== undefined) throw new UsageError(`It takes no “${extra}”; name a file with --out.`, 'export')
    const options: ExportOptions = {
      format: formatOf(values.format),
      siteUrl: settings().siteUrl,
      ...(values.region && { regionCodes: values.region.flatMap(codesOf) }),
      ...(values.kind && { kinds: values.kind.map(kindOf) }),
    }
    await withDatabase(async (db) => {
      const pieces = exportFigures(db, options)
      if (values.out === undefined) for await (const piece of pieces) await print(piece)
      else await writeWhole(resolve(callerFolder(), values.out), pieces)
    })
    if (values.out !== undefined) note(`Written: ${values.out}`)
    return true
  },
}

function formatOf(word = 'csv'): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === word)
  if (format === undefined) throw new UsageError(`--format takes csv or json, not “${word}”.`, 'export')
  return format
}

/** The region and everything in it: a province has its cities, a city its districts. */
function codesOf(slug: string): string[] {
  const region = regionBySlug(slug)
  if (region === undefined) throw new UsageError(`No region has the slug “${slug}”.`, 'export')
  const below = (code: string): string[] => [code, ...childrenOf(code).flatMap((child) => below(child.code))]
  return below(region.code)
}

function kindOf(word: string): string {
  const kind = metricKindSchema.safeParse(word)
  if (!kind.success) throw new UsageError(`--kind takes no “${word}”.`, 'export')
  return kind.data
}

/** A reader never finds half a file: it is written beside and then put in its place. */
async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`
  try {
    const file = await open(beside, 'wx')
    try {
      for await (const piece of pieces) await file.write(piece)
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
