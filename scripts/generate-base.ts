/** Makes a folder with a large made-up base, to look at the pages and measure them: `tsx scripts/generate-base.ts FOLDER`. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { closeWritten, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { fillWithGenerated } from '@/scripts/bench-pages/generated-base'

const SIZE = { cities: 60, agencies: 500, figures: 20_000 }
const REPORT_EACH = 100

const USAGE = 'Usage: npm run -s bench:base -- FOLDER; then KB_DATA_DIR=FOLDER npm start'

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
if (values.help || folder === undefined) {
  console.error(USAGE)
  process.exit(values.help ? 0 : 2)
}
mkdirSync(resolve(folder), { recursive: true })
const url = `file:${join(resolve(folder), 'kb.db')}`
await migrate(url)
const db = openDatabase(url)
try {
  await fillWithGenerated(db, SIZE, new Date(), (done, of) => {
    if (done % REPORT_EACH === 0 || done === of) console.log(`${done} of ${of} articles`)
  })
} finally {
  await closeWritten(db)
}
