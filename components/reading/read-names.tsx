import type { Reading } from '@/lib/records/reading'
import { AGENCY_TYPES, PROGRAM_CATEGORIES, REGION_ROLES } from '@/lib/records/vocabulary'

interface Props {
  reading: Pick<Reading, 'regions' | 'agencies' | 'programs'>
  /** Name of each region by its code. */
  regionNames: Readonly<Record<string, string>>
}

/** Regions, agencies and programmes that were read, with what each was taken for. */
export function ReadNames({ reading, regionNames }: Props) {
  const lists = [
    {
      title: '지역',
      names: reading.regions.map(({ code, role }) => ({
        name: regionNames[code] ?? code,
        as: REGION_ROLES[role],
      })),
    },
    {
      title: '기관',
      names: reading.agencies.map(({ name, type, formerNames }) => ({
        name,
        as: [AGENCY_TYPES[type], ...formerNames.map((former) => `옛 이름 ${former.name}`)].join(', '),
      })),
    },
    {
      title: '사업',
      names: reading.programs.map(({ name, category, agency }) => ({
        name,
        as: [PROGRAM_CATEGORIES[category], ...(agency === null ? [] : [agency])].join(', '),
      })),
    },
  ]
  return (
    <div className="grid gap-6 text-sm sm:grid-cols-3">
      {lists.map(({ title, names }) => (
        <div key={title}>
          <h3 className="mb-1 font-semibold text-base">
            {title} <span className="font-normal text-faint">{names.length}</span>
          </h3>
          <ul>
            {names.map(({ name, as }) => (
              <li key={name} className="border-line border-b py-1">
                {name} <span className="text-faint text-xs">{as}</span>
              </li>
            ))}
          </ul>
          {names.length === 0 ? <p className="text-faint">없음</p> : null}
        </div>
      ))}
    </div>
  )
}
