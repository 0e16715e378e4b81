/** How long things take at several sizes of a base, side by side. */

const WARM_UP = 5
const ROUNDS = 30

/** Milliseconds of each thing at one size. */
export interface Costs {
  what: 'queries' | 'pages'
  articles: number
  times: ReadonlyMap<string, Times>
}

/** By the clock, and of a core: what it takes on a machine that does other things too. */
export interface Times {
  middle: number
  p95: number
  cpu: number
  cpuP95: number
}

/**
 * Asks each thing some times, one after the other, and keeps how long it took when nothing was new any more.
 * @param cpuOf milliseconds of cores used so far
 */
export async function costsOf(
  what: Costs['what'],
  articles: number,
  asks: Iterable<readonly [name: string, ask: () => Promise<unknown>]>,
  cpuOf: () => number,
): Promise<Costs> {
  const times = new Map<string, Times>()
  for (const [name, ask] of asks) {
    const taken: number[] = []
    const used: number[] = []
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const [start, before] = [performance.now(), cpuOf()]
      await ask()
      if (round < WARM_UP) continue
      taken.push(performance.now() - start)
      used.push(cpuOf() - before)
    }
    times.set(name, {
      middle: at(taken, 0.5),
      p95: at(taken, 0.95),
      cpu: at(used, 0.5),
      cpuP95: at(used, 0.95),
    })
  }
  return { what, articles, times }
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0

/** A line for each thing: its middle and p95 by the clock and of a core at each size, and how often the first middle of a core the last is. */
export function tableOf(costs: readonly Costs[]): string {
  const [first, last] = [costs[0], costs.at(-1)]
  const lines = [...(last?.times.keys() ?? [])].map((name) => {
    const cells = costs.map(({ times }) => {
      const { middle = 0, p95 = 0, cpu = 0, cpuP95 = 0 } = times.get(name) ?? {}
      return [middle, p95, cpu, cpuP95].map((ms) => ms.toFixed(1)).join(' / ')
    })
    const ratio = (last?.times.get(name)?.cpu ?? 0) / (first?.times.get(name)?.cpu ?? 1)
    return `| ${[name, ...cells, ratio.toFixed(1)].join(' | ')} |`
  })
  const head = costs.map(({ articles }) => articles.toLocaleString('en'))
  return [
    `\n| ${first?.what ?? ''}, ms: middle / p95, and the same of a core | ${head.join(' | ')} | ratio |`,
    `|${'---|'.repeat(costs.length + 2)}`,
    ...lines,
  ].join('\n')
}

/** A line for each thing: what it takes of a core in a file and on a server, the server's own work included. */
export function tableOfBoth(file: Costs, server: Costs): string {
  const lines = [...file.times].map(([name, { cpu }]) => {
    const there = server.times.get(name)?.cpu ?? 0
    return `| ${[name, cpu.toFixed(1), there.toFixed(1), (there / cpu).toFixed(1)].join(' | ')} |`
  })
  const head = `\n| ${file.articles} articles, ms of a core | SQLite | PostgreSQL | ratio |`
  return [head, '|---|---|---|---|', ...lines].join('\n')
}
