/** The truth of a figure of a pattern. */
import type { Status, YearBasis } from '@/lib/records/vocabulary'
import type { FigureSpec, Frame } from '@/scripts/generate/figure-spec'
import type { DrawnFigure } from '@/scripts/generate/printed-figure'
import type { Scene } from '@/scripts/generate/scene'
import type { TimeWords } from '@/scripts/generate/time-words'
import type { GoldFigure } from '@/tests/eval/gold'

const STATUS_OF_TENSE: Readonly<Record<Frame['tense'], readonly [Status, ...Status[]]>> = {
  past: ['actual'],
  current: ['actual', 'ongoing'],
  future: ['plan', 'target'],
  hoped: ['forecast', 'plan', 'target'],
}

/** How a reader knew the year is its own affair, once the year is right. */
const ANY_BASIS: readonly (YearBasis | null)[] = ['stated', 'relative', 'inferred', null]

export interface FigurePlace {
  figure: DrawnFigure
  start: number
  spec: FigureSpec
  /** The pattern it stands in. */
  pattern: string
  tense: Frame['tense']
  time: TimeWords
}

export function goldFigure(
  { figure, start, spec, pattern, tense, time }: FigurePlace,
  scene: Scene,
): GoldFigure {
  const [status, ...statuses] = STATUS_OF_TENSE[tense]
  const [agency, ...agencies] = giversOf(spec, pattern, scene)
  const [program, ...programs] = programsOf(spec, scene)
  const compareClass = spec.compareClass ?? null
  return {
    raw: figure.raw,
    start,
    must: true,
    value: figure.value,
    unit: figure.unit,
    counter: figure.counter,
    kind: spec.kind,
    label: spec.label,
    qualifier: spec.qualifier ?? figure.qualifier,
    status: spec.status ?? status,
    year: time.year,
    yearBasis: time.yearBasis,
    compareClass,
    region: scene.region.name,
    agency: agency ?? null,
    program: program ?? null,
    alternatives: {
      kind: [...(spec.alsoKinds ?? [])],
      status: [status, ...statuses, ...(spec.alsoStatuses ?? [])],
      compareClass: [...(spec.alsoClasses ?? [])],
      counter: figure.otherCounters,
      agency: agencies,
      program: programs,
      year: spec.carried === true ? [...time.otherYears, null] : [...time.otherYears],
      yearBasis: ANY_BASIS.filter((basis) => basis !== time.yearBasis),
    },
    ...(spec.copies === undefined ? {} : { copies: spec.copies }),
  }
}

/** Where a paragraph names no giver, a reader may take it for the government of the place, or leave it open. */
function giversOf(
  { giver }: FigureSpec,
  pattern: string,
  { agency, region, ministry }: Scene,
): (string | null)[] {
  const isAgencyNamed = /\{(?:agency|org)/.test(pattern)
  switch (giver) {
    case 'agency':
      return isAgencyNamed ? [agency.name] : [agency.name, region.name, null]
    case 'government':
      return pattern.includes('{gov') ? [region.name] : [region.name, agency.name, null]
    case 'ministry':
      return [ministry, region.name]
    case 'place':
      return [null, region.name, agency.name]
  }
}

/** Both owners of 각각 are right, as each record is of one of them. */
function programsOf({ program, copies }: FigureSpec, { programs, fund, loan }: Scene): (string | null)[] {
  const [first, second] = programs
  const names = { program: first.name, program2: second.name, fund, loan: loan.name }
  if (program === undefined) return [null, ...Object.values(names)]
  return copies === undefined ? [names[program]] : [names[program], second.name]
}
