/** Which names of a sentence are former names of the present one, and until when. */
import { foundedAfter, type RenameContext, topicByNoun } from '@/lib/ingest/extract/rename-present'
import { dateBetween, type Stage } from '@/lib/ingest/extract/rename-stages'

/** Without a name: the one before the present name, whichever that was. */
export type FormerName = { name: string | null; until: string | null }

const IN_CHAIN: ReadonlySet<Stage['role']> = new Set(['began', 'was', 'via', 'into', 'now', 'self'])
/** A name told in these roles is itself the old one; `plain` names before a new name are not asked for then. */
const TELLS_OLD_NAME: ReadonlySet<Stage['role']> = new Set(['began', 'was', 'via', 'left', 'remade'])

/** `바꾼 것은 2018년이다`. */
function dateOfWhat(body: string, { times }: RenameContext): string | null {
  const what = /(?:것은|때는|시점은|시기는)\s/.exec(body)
  return what ? dateBetween(times, what.index, body.length) : null
}

function untilOf(body: string, stage: Stage, next: Stage | undefined, context: RenameContext): string | null {
  if (stage.role === 'left') return stage.date ?? dateOfWhat(body, context)
  if (stage.role === 'was' && /(?:까지|이전)/.test(body.slice(0, stage.start))) return stage.date
  if (stage.role === 'remade' || stage.role === 'merged' || stage.role === 'forerunner') {
    const founded = foundedAfter(body, stage.event)
    const made = founded === null ? null : dateBetween(context.times, stage.event, founded)
    if (stage.role === 'forerunner')
      return /^으?로\s/.test(body.slice(stage.event, stage.event + 3)) ? made : null
    return made ?? next?.date ?? stage.date
  }
  return next?.date ?? (next ? dateOfWhat(body, context) : null)
}

/** The names right before a new name that only their particle makes old ones: `A에서`, `A와 B를`, `A의 명칭이`. */
function origins(stages: readonly Stage[], into: Stage, present: string): Stage[] {
  const at = stages.indexOf(into)
  const plain: Stage[] = []
  for (const stage of stages.slice(0, at).reverse()) {
    if (stage.role !== 'plain' && stage.role !== 'merged') break
    if (stage.name === present || stage.role === 'merged' || (into.role === 'self' && !stage.sighted))
      continue
    if (plain.length > 0 && !stage.joined) break
    plain.unshift(stage)
  }
  return plain
}

/** `2018년 A가 B를 흡수 통합하며 이름을 C로 바꿨다`: one date for both. */
const mergedOn = (stages: readonly Stage[], { start }: Stage) =>
  stages.findLast((it) => it.role === 'merged' && it.start < start)?.date ?? null

/**
 * Where nothing before the new name is an old one: `센터는 2014년 산업진흥원으로 승격했다` of one told of before, or the
 * sentence before was about it under its old name.
 */
function fromTopic(body: string, into: Stage, { topicOf }: RenameContext, present: string): FormerName[] {
  if (into.role === 'self') return into.date ? [{ name: null, until: into.date }] : []
  const isNamed = /명칭|이름|간판|기관명|개칭|개명/.test(body.slice(into.end, into.event))
  const topic = topicByNoun(body.slice(0, into.start), topicOf) ?? (isNamed ? topicOf(null) : null)
  return topic && topic !== present ? [{ name: topic, until: into.date }] : []
}

/** @param present the name it has now, see `presentOf` */
export function formersOf(
  body: string,
  stages: readonly Stage[],
  present: string,
  context: RenameContext,
): FormerName[] {
  const told = stages.filter(
    ({ role, name }) => role !== 'plain' && role !== 'now' && role !== 'self' && name !== present,
  )
  const formers = told.map((stage): FormerName => {
    const next = stages.find((it) => it.start > stage.start && IN_CHAIN.has(it.role))
    return { name: stage.name, until: untilOf(body, stage, next, context) }
  })
  const into = stages.find(({ role }) => role === 'into' || role === 'now' || role === 'self')
  if (!into || stages.some(({ role, start }) => start < into.start && TELLS_OLD_NAME.has(role)))
    return formers
  const before = origins(stages, into, present).map(({ name }) => ({
    name,
    until: into.date ?? mergedOn(stages, into) ?? dateOfWhat(body, context),
  }))
  if (before.length + formers.length > 0) return [...before, ...formers]
  return fromTopic(body, into, context, present)
}
