/**
 * Runs every step, also after one has failed, and says at the end what they came to.
 * `npm test -- --all-on-postgresql` runs what needs a database on PostgreSQL too, all of it.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment, SETTING_NAMES } from '@/lib/env'
import { startKept } from '@/lib/processes/kept-process'
import { StopList } from '@/scripts/runtime/stop-list'
import { add, type Counts, lastLine, oneCheck } from '@/scripts/test-run/counts'
import type { StepTools } from '@/scripts/test-run/step-tools'
import { ROUNDS, type Step } from '@/scripts/test-run/steps'

/** What the tests see of the settings of the person who runs them. */
const KEPT_SETTINGS = ['CHROMIUM_PATH', 'NO_COLOR', 'TEST_DATABASE_URL']
const INTERRUPTED = 130

const root = process.cwd()
const stops = new StopList()
const reports = await mkdtemp(join(tmpdir(), 'kb-test-reports-'))
await stops.add(() => rm(reports, { recursive: true, force: true }))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, interrupt)

async function interrupt(): Promise<void> {
  await stops.stopAll()
  process.exit(INTERRUPTED)
}

/** @param output of the programs of a step: our own, or an open file. */
const toolsWith = (output: 'inherit' | number): StepTools => ({
  root,
  reports,
  stops,
  allOnPostgresql: process.argv.includes('--all-on-postgresql'),
  node: (file, args = [], env = {}) =>
    runNode(['--conditions=react-server', '--import', 'tsx', file, ...args], env, output),
  tool: (file, args = [], env = {}) => runNode([join('node_modules', file), ...args], env, output),
  say: (line) => (output === 'inherit' ? console.log(line) : writeSync(output, `${line}\n`)),
})

async function runNode(
  args: string[],
  env: Record<string, string>,
  output: 'inherit' | number,
): Promise<number> {
  const hidden = SETTING_NAMES.filter((name) => !KEPT_SETTINGS.includes(name)).map((name) => [
    name,
    undefined,
  ])
  const child = await startKept(process.execPath, args, {
    cwd: root,
    env: childEnvironment({ ...Object.fromEntries(hidden), NEXT_TELEMETRY_DISABLED: '1', ...env }),
    output,
  })
  await stops.add(child.stop)
  return await child.exited
}

async function runStep(step: Step): Promise<Counts> {
  console.log(`\n── ${step.title}`)
  return await verdictOf(step, toolsWith('inherit'))
}

/** What steps side by side print would be mixed: it is held back until the step has ended. */
async function runBeside(step: Step): Promise<Counts> {
  const path = join(reports, `${step.title}.txt`)
  const file = openSync(path, 'a')
  return await verdictOf(step, toolsWith(file), () => {
    closeSync(file)
    console.log(`\n── ${step.title}\n${readFileSync(path, 'utf8').trimEnd()}`)
  })
}

async function verdictOf(step: Step, tools: StepTools, onEnd?: () => void): Promise<Counts> {
  const since = performance.now()
  const counts = await step.run(tools).catch((error: unknown) => {
    tools.say(error instanceof Error ? error.message : String(error))
    return oneCheck(false)
  })
  onEnd?.()
  const seconds = ((performance.now() - since) / 1_000).toFixed(1)
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${step.title}: ${lastLine(counts)} (${seconds} s)`)
  return counts
}

let total: Counts = { passed: 0, failed: 0, skipped: 0 }
const summary: string[] = []
for (const round of ROUNDS) {
  if (stops.isStopping) break
  const run = round.length === 1 ? runStep : runBeside
  if (round.length > 1) console.log(`\nSide by side: ${round.map(({ title }) => title).join(', ')} …`)
  const results = await Promise.all(round.map(run))
  for (const [at, { title }] of round.entries()) {
    const counts = results[at] ?? oneCheck(false)
    summary.push(`${counts.failed === 0 ? '✓' : '✗'} ${title}`)
    total = add(total, counts)
  }
}
await stops.stopAll()
console.log(`\n${summary.join('\n')}\n\n${lastLine(total)}`)
process.exit(total.failed === 0 ? 0 : 1)
