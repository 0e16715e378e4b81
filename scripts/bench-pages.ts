/** `npm run -s bench:pages`: how Lighthouse judges the main pages of the production site. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { auditPage, FORMS, type Form, GOALS, type Judgement } from '@/scripts/bench-pages/audit'
import { withBrowser } from '@/scripts/bench-pages/browser'
import { type JudgedPage, mainPages } from '@/scripts/bench-pages/pages'
import { withSite } from '@/scripts/bench-pages/site'
import { faultLines, judgementLine, tableHead } from '@/scripts/bench-pages/table'

const USAGE = `Usage: npm run -s bench:pages -- [--url ADDRESS] [--form mobile|desktop]… [--runs N]
Has Lighthouse judge the home page, a search, a region and a comparison, each by itself in a fresh browser.
  --url   a site that runs already; without it the seeds are served on a free port
  --form  mobile (slow network, slow processor), desktop; both without it
  --runs  the middle one of so many performances counts (default 3)
Ends with 1 when a page misses a goal.`

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    form: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
})

async function main(siteUrl: string): Promise<boolean> {
  const forms = z.array(z.enum(FORMS)).parse(values.form ?? [...FORMS])
  const runs = z.coerce.number().int().min(1).max(9).parse(values.runs)
  const judged: Judgement[] = []
  console.log(tableHead())
  for (const form of forms)
    for (const page of await mainPages(siteUrl)) judged.push(await judge(page, form, runs))
  for (const line of faultLines(judged)) console.log(line)
  return judged.every(({ scores }) => GOALS.every(({ key, least }) => (scores[key] ?? 0) >= least))
}

async function judge(page: JudgedPage, form: Form, runs: number): Promise<Judgement> {
  const judgement = await withBrowser((port) => auditPage(page, form, runs, port))
  console.log(judgementLine(judgement))
  return judgement
}

if (values.help) console.log(USAGE)
else {
  const isGood = values.url === undefined ? await withSite(main) : await main(values.url.replace(/\/+$/, ''))
  process.exitCode = isGood ? 0 : 1
}
