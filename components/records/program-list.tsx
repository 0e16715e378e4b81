import { Badge } from '@/components/ui/badge'
import type { ProgramSummary } from '@/lib/records/published/program'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

interface Props {
  programs: readonly ProgramSummary[]
  /** The list stands under its category's heading. */
  grouped?: boolean
}

/** Programmes, one a line: name, field, who carries it, where. */
export function ProgramList({ programs, grouped }: Props) {
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
          <p className="text-sm text-soft">
            {[...new Set([program.region?.name, program.agency?.name])].filter(Boolean).join(' · ') ||
              '주체 미상'}
          </p>
          <p className="text-sm text-soft sm:text-right">지표 {program.figures}</p>
        </li>
      ))}
    </ul>
  )
}
