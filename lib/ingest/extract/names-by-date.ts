/** National organisations under the name they had on the article's day: 지식경제부 in 2012, 산업통상자원부 in 2014. */
import type { KnownAgency } from '@/lib/ingest/extract/agencies.data'
import type { Draft } from '@/lib/ingest/extract/agency-drafts'
import { knownAgency } from '@/lib/ingest/extract/known-agencies'
import type { Published } from '@/lib/korean/time-expression'

/** What an article without a date is taken for: most are older than the latest renamings. */
const UNDATED = '2025-01-01'

function dayOf(published: Published | null): string {
  if (!published) return UNDATED
  const { year, month, day } = published
  return [year, month ?? 12, day ?? 31].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The name it had that day, and those before, each with the year it ended. */
function namesOn(
  { name, formerly = [] }: KnownAgency,
  day: string,
): { name: string; formerNames: { name: string; until: string }[] } {
  const held = formerly.findIndex(({ until }) => day < until)
  const before = held === -1 ? formerly : formerly.slice(0, held)
  return {
    name: formerly[held]?.name ?? name,
    formerNames: before.map((it) => ({ name: it.name, until: it.until.slice(0, 4) })),
  }
}

/** Renames the known drafts, and what is part of them. Names before are told only where the article prints them. */
export function nameByDate(drafts: Map<string, Draft>, published: Published | null, text: string): void {
  const day = dayOf(published)
  for (const draft of [...drafts.values()]) {
    const known = knownAgency(draft.parent ?? draft.name)
    if (!known?.formerly || (draft.parent && !draft.name.startsWith(known.name))) continue
    const dated = namesOn(known, day)
    const name = dated.name + (draft.parent ? draft.name.slice(known.name.length) : '')
    drafts.delete(draft.name)
    draft.aliases.delete(name)
    draft.name = name
    if (draft.parent) draft.parent = dated.name
    else
      draft.formerNames.unshift(
        ...dated.formerNames.filter((it) => text.includes(it.name) && !hasFormer(draft, it.name)),
      )
    drafts.set(name, draft)
  }
}

const hasFormer = (draft: Draft, name: string) => draft.formerNames.some((it) => it.name === name)
