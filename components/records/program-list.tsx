import { countsText } from '@/components/records/counts-text'
import { Badge } from '@/components/ui/badge'
import type { ProgramSummary } from '@/lib/records/published/program'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

interface Props {
  programs: readonly ProgramSummary[]
  /** The list stands under its category's heading. */
  grouped?: boolean
  /** Addresses of the region and agency the page is about: they are not repeated in each line. */
  without?: readonly string[]
}

/** Programmes, one a line: name, field, who carries it, where. */
export function ProgramList({ programs, grouped, without = [] }: Props) {
  if (programs.length === 0) return null
  return (
    <ul className="border-line border-t">
      {programs.map((program) => (
        <li
          key={program.id}
          className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-[minmax(0,1fr)_16rem_5rem] sm:items-baseline"
        >
          <div className="flex flex-wrap items-center gap-x-2">
            <a href={`/programs/${program.slug}`} className="link font-semibold">
              {program.name}
            </a>
            {grouped ? null : <Badge>{PROGRAM_CATEGORIES[program.category]}</Badge>}
          </div>
          <p className="text-sm text-soft">{ownersText(program, without)}</p>
          <p className="text-sm text-soft sm:text-right">{countsText([['지표', program.figures]])}</p>
        </li>
      ))}
    </ul>
  )
}

/** Where and whose it is; a city's own programme has the city as region and as agency: once is enough. */
function ownersText({ region, agency }: ProgramSummary, without: readonly string[]): string {
  if (region === null && agency === null) return '주체 미상'
  const carrier = agency === null || agency.name === region?.name ? null : agency
  const owners = [
    ...(region === null ? [] : [{ name: region.name, href: `/regions/${region.slug}` }]),
    ...(carrier === null ? [] : [{ name: carrier.name, href: `/agencies/${carrier.slug}` }]),
  ]
  return owners
    .filter(({ href }) => !without.includes(href))
    .map(({ name }) => name)
    .join(' · ')
}
