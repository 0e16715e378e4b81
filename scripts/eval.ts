/** `npm run -s eval`: how well the reader reads, against articles annotated by hand. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeErrors } from '@/scripts/eval/errors'
import { scoredTruths } from '@/scripts/eval/scored-truths'
import { tableOf } from '@/scripts/eval/table'
import { SETS, type SetName, scoreSet } from '@/tests/eval/run'
import { addTallies, type Tallies } from '@/tests/eval/tally'

const USAGE = `Usage: npm run -s eval -- [--verbose] [--json] [SET | FILE-PART …]
Scores the reader against tests/eval: sets ${SETS.join(', ')}.
  --verbose  also what was missed, invented and misread in each file (never of held-out)
  --json     the tallies as JSON
  --truth FOLDER  instead, the made-up articles of \`kb generate --to FOLDER\``

const isSet = (word: string): word is SetName => SETS.some((set) => set === word)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', short: 'v', default: false },
    json: { type: 'boolean', default: false },
    truth: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) console.log(USAGE)
else if (values.truth !== undefined) await evaluateTruth(resolve(values.truth))
else
  await evaluate(
    positionals.filter(isSet),
    positionals.filter((word) => !isSet(word)),
  )

async function evaluate(chosen: SetName[], parts: string[]): Promise<void> {
  const totals: Partial<Record<SetName, Tallies>> = {}
  for (const set of chosen.length > 0 ? chosen : SETS) {
    const all = await scoreSet(set)
    const wanted = all.filter(
      ({ gold }) => parts.length === 0 || parts.some((part) => gold.file.includes(part)),
    )
    if (wanted.length === 0) continue
    totals[set] = addTallies(wanted.map(({ score }) => score.tallies))
    if (!values.verbose || values.json || set === 'held-out') continue
    for (const { gold, score } of wanted) console.log(describeErrors(gold, score))
  }
  console.log(values.json ? JSON.stringify(totals, null, 2) : tableOf(totals))
}

/** Totals are added up article by article, so that any number of them fits in memory. */
async function evaluateTruth(folder: string): Promise<void> {
  let total: Tallies = {}
  for await (const { gold, score } of scoredTruths(folder)) {
    total = addTallies([total, score.tallies])
    if (values.verbose && !values.json) console.log(describeErrors(gold, score))
  }
  console.log(values.json ? JSON.stringify(total, null, 2) : tableOf({ generated: total }))
}
