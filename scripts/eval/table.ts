/** Tallies of several sets side by side: share, and right/total. */
import { share, type Tallies, tally } from '@/tests/eval/tally'

const NAME_WIDTH = 22
const CELL_WIDTH = 20

export function tableOf(sets: Partial<Record<string, Tallies>>): string {
  const columns = Object.entries(sets)
  const names = [...new Set(columns.flatMap(([, tallies]) => Object.keys(tallies ?? {})))]
  const header = ''.padEnd(NAME_WIDTH) + columns.map(([set]) => set.padStart(CELL_WIDTH)).join('')
  const rows = names.map((name) => {
    const cells = columns.map(([, tallies]) => {
      const one = tallies?.[name] ?? tally()
      const percent = one.total === 0 ? '–' : `${(share(one) * 100).toFixed(1)} %`
      return `${percent}${`${one.right}/${one.total}`.padStart(11)}`.padStart(CELL_WIDTH)
    })
    return name.padEnd(NAME_WIDTH) + cells.join('')
  })
  return [header, ...rows].join('\n')
}
