/** Decisions on figures, from what a page asks for. */
import type { Transaction } from '@/lib/db/client'
import { type ArticleContext, articleContext } from '@/lib/db/corrections/make/article-context'
import { changed, type MadeOrNot, made } from '@/lib/db/corrections/make/made'
import { ownerNamed } from '@/lib/db/corrections/make/record-anchors'
import type { DraftFigure } from '@/lib/ingest/correct/draft'
import { factsOf } from '@/lib/ingest/correct/figure-facts'
import { placeAnchor } from '@/lib/ingest/correct/find-place'
import { formatValue } from '@/lib/measures/format'
import type { Subject } from '@/lib/records/correction/correction'
import type { FigureFacts } from '@/lib/records/correction/facts'
import { type Refusal, refusal } from '@/lib/records/correction/refusal'
import type { RequestOf } from '@/lib/records/correction/request'
import { nameKey } from '@/lib/records/names'

type FigureRequest = RequestOf<'figure.edit' | 'figure.reject' | 'figure.accept'>

export async function makeFigureDeed(tx: Transaction, request: FigureRequest): Promise<MadeOrNot> {
  const found = await findFigure(tx, request.figure)
  if (found === null) return refusal('gone')
  const { context, figure } = found
  const { reading, drafts } = context.corrected
  const sameSpan = drafts.filter(
    ({ claim }) => claim.start === figure.claim.start && claim.end === figure.claim.end,
  )
  const place = placeAnchor(reading, figure.claim, sameSpan.indexOf(figure))
  if (place === null) return refusal('no-evidence')
  const target = { article: context.anchor, place }
  const subject = figureSubject(figure.id, figure.claim)
  if (request.action !== 'figure.edit') {
    return made(subject, { action: request.action, target, before: factsOf(figure), after: null })
  }
  const wanted = await factsWanted(tx, request.changes)
  if ('ok' in wanted) return wanted
  const facts = changed(factsOf(figure), withKnownOwners(wanted, figure))
  return 'ok' in facts ? facts : made(subject, { action: 'figure.edit', target, ...facts })
}

export async function makeFigureAddition(
  tx: Transaction,
  { articleId, start, end, facts }: RequestOf<'figure.add'>,
): Promise<MadeOrNot> {
  const context = await articleContext(tx, articleId)
  if (context === null) return refusal('gone')
  const { reading, drafts } = context.corrected
  const sameSpan = drafts.filter(({ claim }) => claim.start === start && claim.end === end)
  const place = placeAnchor(reading, { start, end }, sameSpan.length)
  if (place === null) return refusal('no-evidence')
  const wanted = await factsWanted(tx, facts)
  if ('ok' in wanted) return wanted
  const { agency = null, program = null } = wanted
  const after: FigureFacts = { ...facts, agency, program }
  const target = { article: context.anchor, place }
  return made(
    { ...context.subject, name: figureName(after) },
    { action: 'figure.add', target, before: null, after },
  )
}

type FigureMeant = FigureRequest['figure']

async function findFigure(
  tx: Transaction,
  figure: FigureMeant,
): Promise<{ context: ArticleContext; figure: DraftFigure } | null> {
  const articleId =
    'id' in figure
      ? (await tx.metric.findUnique({ where: { id: figure.id }, select: { articleId: true } }))?.articleId
      : figure.articleId
  const context = articleId === undefined ? null : await articleContext(tx, articleId)
  if (context === null) return null
  const { drafts } = context.corrected
  const found =
    'id' in figure
      ? drafts.find(({ id }) => id === figure.id)
      : drafts.filter(({ claim }) => claim.start === figure.start && claim.end === figure.end)[figure.nth]
  return found?.isPresent ? { context, figure: found } : null
}

function figureSubject(id: string, facts: Parameters<typeof figureName>[0]): Subject {
  return { kind: 'metric', id, name: figureName(facts) }
}

function figureName(facts: Pick<FigureFacts, 'label' | 'value' | 'unit' | 'counter' | 'qualifier'>): string {
  return `${facts.label} ${formatValue(facts)}`
}

type FactsAsked = RequestOf<'figure.edit'>['changes']

async function factsWanted(
  tx: Transaction,
  { agency, program, ...facts }: FactsAsked,
): Promise<Partial<FigureFacts> | Refusal> {
  const owners = {
    agency: agency === undefined ? undefined : await ownerNamed(tx, 'agency', agency),
    program: program === undefined ? undefined : await ownerNamed(tx, 'program', program),
  }
  if (owners.agency === 'gone' || owners.program === 'gone') return refusal('gone')
  return {
    ...facts,
    ...(owners.agency === undefined ? {} : { agency: owners.agency }),
    ...(owners.program === undefined ? {} : { program: owners.program }),
  }
}

/** A record is the same whatever article named it: choosing again what is chosen changes nothing. */
function withKnownOwners(wanted: Partial<FigureFacts>, figure: DraftFigure): Partial<FigureFacts> {
  const kept = (owner: FigureFacts['agency'] | undefined, own: FigureFacts['agency']) =>
    owner && own && nameKey(owner.name) === nameKey(own.name) ? own : owner
  return {
    ...wanted,
    ...(wanted.agency === undefined ? {} : { agency: kept(wanted.agency, figure.agency) }),
    ...(wanted.program === undefined ? {} : { program: kept(wanted.program, figure.program) }),
  }
}
