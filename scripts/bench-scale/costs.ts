/** How long things take at several sizes of a base, side by side. */

const WARM_UP = 5
const ROUNDS = 30

/** Milliseconds of each thing at one size. */
export interface Costs {
  what: 'queries' | 'pages'
  articles: number
  times: ReadonlyMap<string, { middle: number; p95: number }>
}

/** Asks each thing some times, one after the other, and keeps how long it took when nothing was new any more. */
export async function costsOf(
  what: Costs['what'],
  articles: number,
  asks: Iterable<readonly [name: string, ask: () => Promise<unknown>]>,
): Promise<Costs> {
  const times = new Map<string, { middle: number; p95: number }>()
  for (const [name, ask] of asks) {
    const taken: number[] = []
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const start = performance.now()
      await ask()
      if (round >= WARM_UP) taken.push(performance.now() - start)
    }
    taken.sort((a, b) => a - b)
    times.set(name, { middle: at(taken, 0.5), p95: at(taken, 0.95) })
  }
  return { what, articles, times }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0

/** A line for each thing: its middle and p95 at each size, and how often the first size the last one is. */
export function tableOf(costs: readonly Costs[]): string {
  const [first, last] = [costs[0], costs.at(-1)]
  const lines = [...(last?.times.keys() ?? [])].map((name) => {
    const cells = costs.map(({ times }) => {
      const { middle = 0, p95 = 0 } = times.get(name) ?? {}
      return `${middle.toFixed(1)} / ${p95.toFixed(1)}`
    })
    const ratio = (last?.times.get(name)?.middle ?? 0) / (first?.times.get(name)?.middle ?? 1)
    return `| ${[name, ...cells, ratio.toFixed(1)].join(' | ')} |`
  })
  const head = costs.map(({ articles }) => articles.toLocaleString('en'))
  return [
    `\n| ${first?.what ?? ''}, ms: middle / p95 | ${head.join(' | ')} | ratio |`,
    `|${'---|'.repeat(costs.length + 2)}`,
    ...lines,
  ].join('\n')
}
