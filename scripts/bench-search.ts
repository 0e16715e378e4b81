/** `npm run -s bench:search`: how well searches are answered, next to what others find in the same records. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { judgedRun } from '@/scripts/bench-search/judged-run'
import { requestRun } from '@/scripts/bench-search/request-run'
import { scaleRun } from '@/scripts/bench-search/scale-run'

const USAGE = `Usage: npm run -s bench:search -- [--worst] [--ours] | --documents N | --site URL
Answers the judged queries of tests/search-eval with our search and with others, on the same records.
  --documents N  what so many generated records cost, next to Meilisearch as it comes
  --site URL     what a whole request to a running site costs next to the engine requests it makes
  --ours   only our search, to see quickly what a rule changes
  --worst  also the tuned queries that are answered badly (never those held out)`

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    site: { type: 'string' },
    worst: { type: 'boolean', default: false },
    ours: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else if (values.documents !== undefined)
  await scaleRun(z.coerce.number().int().min(1).parse(values.documents))
else if (values.site !== undefined) await requestRun(values.site)
else await judgedRun(values)
