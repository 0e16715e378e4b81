/** Decisions on the names that stand in an article. */
import type { Draft } from '@/lib/ingest/correct/draft'
import { findPlace } from '@/lib/ingest/correct/find-place'
import { withoutAnswered } from '@/lib/ingest/correct/issues'
import type { Correction, DeedOf } from '@/lib/records/correction/correction'
import type { NamedFacts } from '@/lib/records/correction/facts'
import { nameKey } from '@/lib/records/names'
import type { Reading } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'

type MentionDeed = DeedOf<'mention.add' | 'mention.reject'>

export function correctMention(draft: Draft, correction: Correction, deed: MentionDeed): void {
  const place = findPlace(draft.reading, deed.target.place)
  if (place === null) return
  const reading =
    deed.action === 'mention.add'
      ? withMention(draft.reading, deed.after, place)
      : withoutMention(draft.reading, deed.before, place)
  if (reading === null) return
  draft.reading = reading
  draft.holds(correction)
}

interface Mentioned {
  mentions: readonly Span[]
}

interface Named extends Mentioned {
  name: string
  aliases: readonly string[]
}

const covers = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Null when the name is not read there. A claim that is named nowhere else goes, and so does a short form of it. */
function withoutMention(reading: Reading, named: NamedFacts, place: Span): Reading | null {
  let isFound = false
  const without = <T extends Mentioned>(claims: readonly T[], isIt: (claim: T) => boolean): T[] =>
    claims.flatMap((claim) => {
      if (!isIt(claim) || !claim.mentions.some((mention) => covers(mention, place))) return [claim]
      isFound = true
      const mentions = claim.mentions.filter((mention) => !covers(mention, place))
      return mentions.length === 0 ? [] : [{ ...claim, mentions }]
    })
  const withoutName = <T extends Named>(claims: readonly T[], name: string): T[] =>
    without(claims, isNamed(name)).map((claim) =>
      isNamed(name)(claim) ? { ...claim, aliases: aliasesLeft(claim, place, reading) } : claim,
    )
  const corrected = byKind(named, {
    region: (it) => ({
      ...reading,
      regions: without(reading.regions, ({ code }) => code === it.regionCode),
    }),
    agency: (it) => ({ ...reading, agencies: withoutName(reading.agencies, it.name) }),
    program: (it) => ({ ...reading, programs: withoutName(reading.programs, it.name) }),
  })
  return isFound ? corrected : null
}

/** `진흥원` that stood for it at this place only is no name of it. */
function aliasesLeft({ aliases, mentions }: Named, place: Span, { article: { text } }: Reading): string[] {
  const printed = ({ start, end }: Span) => nameKey(text.slice(start, end))
  const left = new Set(mentions.map(printed))
  return aliases.filter((alias) => nameKey(alias) !== printed(place) || left.has(nameKey(alias)))
}

function withMention(reading: Reading, named: NamedFacts, place: Span): Reading {
  const added = <T extends Mentioned>(claims: readonly T[], isIt: (claim: T) => boolean, fresh: T): T[] =>
    claims.some(isIt)
      ? claims.map((claim) => (isIt(claim) ? { ...claim, mentions: inOrder(claim.mentions, place) } : claim))
      : [...claims, fresh]
  const mentions = [place]
  return byKind(named, {
    region: ({ regionCode: code, role }) => ({
      ...reading,
      issues: withoutAnswered(
        reading.issues,
        role === 'subject' ? ['no-subject-region', 'ambiguous-region'] : ['ambiguous-region'],
        place,
      ),
      regions: added(reading.regions, (it) => it.code === code, { code, role, mentions }).map((it) =>
        it.code === code ? { ...it, role } : it,
      ),
    }),
    agency: ({ kind: _, ...it }) => ({
      ...reading,
      agencies: added(reading.agencies, isNamed(it.name), {
        ...{ ...it, aliases: [], formerNames: [] },
        ...{ standing: 'existing', parent: null, mentions },
      }),
    }),
    program: ({ kind: _, agency, ...it }) => ({
      ...reading,
      programs: added(reading.programs, isNamed(it.name), {
        ...{ ...it, aliases: [], agency: agency?.name ?? null, targets: [], mentions },
      }),
    }),
  })
}

const isNamed =
  (name: string) =>
  (claim: { name: string }): boolean =>
    nameKey(claim.name) === nameKey(name)

function inOrder(mentions: readonly Span[], place: Span): Span[] {
  const others = mentions.filter(({ start, end }) => start !== place.start || end !== place.end)
  return [...others, place].sort((a, b) => a.start - b.start || a.end - b.end)
}

type Kinds = { [K in NamedFacts['kind']]: (named: Extract<NamedFacts, { kind: K }>) => Reading }

function byKind(named: NamedFacts, kinds: Kinds): Reading {
  switch (named.kind) {
    case 'region':
      return kinds.region(named)
    case 'agency':
      return kinds.agency(named)
    case 'program':
      return kinds.program(named)
  }
}
