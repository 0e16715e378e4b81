/** `npm run -s bench:search`: how well searches are answered, next to what others find in the same records. */
import { parseArgs } from 'node:util'
import { judgedRun } from '@/scripts/bench-search/judged-run'

const USAGE = `Usage: npm run -s bench:search -- [--worst]
Answers the judged queries of tests/search-eval with our search and with others, on the same records.
  --worst  also the tuned queries that are answered badly (never those held out)`

const { values } = parseArgs({
  options: { worst: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})

if (values.help) console.log(USAGE)
else await judgedRun(values.worst)
