/** Agencies, programmes, regions and the article's own data against the gold file. */
import { nameKey } from '@/lib/records/names'
import type { PrintedReading } from '@/lib/records/printed-reading'
import type { Gold } from '@/tests/eval/gold'
import { type Named, recordMeant } from '@/tests/eval/names'
import { type Tallies, tallyOf } from '@/tests/eval/tally'

export interface Names<G, P> {
  matched: { gold: G; printed: P }[]
  missed: G[]
  invented: P[]
}

/** Each gold record is met once: a second printed record that means the same is an invention. */
export function matchNames<G extends Named & { must: boolean }, P extends Named>(
  gold: readonly G[],
  printed: readonly P[],
): Names<G, P> {
  const met = new Map<G, P>()
  const invented: P[] = []
  for (const record of printed) {
    const meant = recordMeant(gold, record)
    if (meant === undefined || met.has(meant)) invented.push(record)
    else met.set(meant, record)
  }
  return {
    matched: [...met].map(([one, other]) => ({ gold: one, printed: other })),
    missed: gold.filter((record) => record.must && !met.has(record)),
    invented,
  }
}

function tallyNames<G extends { must: boolean }, P>(kind: string, names: Names<G, P>): Tallies {
  const { matched, missed, invented } = names
  const found = matched.filter(({ gold }) => gold.must).length
  return {
    [`${kind}.recall`]: { right: found, total: found + missed.length },
    [`${kind}.precision`]: { right: matched.length, total: matched.length + invented.length },
  }
}

export function judgeAgencies(gold: Gold, reading: PrintedReading) {
  const names = matchNames(gold.agencies, reading.agencies)
  const same = (a: string | null, b: string | null) => nameKey(a ?? '') === nameKey(b ?? '')
  const former = names.matched.flatMap(({ gold: one, printed }) =>
    one.formerNames.map(({ name, until }) => ({
      until,
      read: printed.formerNames.find((it) => same(it.name, name)),
    })),
  )
  const lost = names.missed.flatMap(({ formerNames }) => formerNames.map(() => false))
  const tallies: Tallies = {
    ...tallyNames('agencies', names),
    'agencies.name': tallyOf(names.matched.map(({ gold: one, printed }) => same(one.name, printed.name))),
    'agencies.type': tallyOf(names.matched.map(({ gold: one, printed }) => one.type.includes(printed.type))),
    'agencies.region': tallyOf(
      names.matched.map(({ gold: one, printed }) => one.region.includes(printed.region)),
    ),
    'agencies.former': tallyOf([...former.map(({ read }) => read !== undefined), ...lost]),
    'agencies.until': tallyOf(
      former.flatMap(({ read, until }) => (read ? [until.includes(read.until)] : [])),
    ),
  }
  return { names, tallies }
}

export function judgePrograms(gold: Gold, reading: PrintedReading) {
  const names = matchNames(gold.programs, reading.programs)
  const tallies: Tallies = {
    ...tallyNames('programs', names),
    'programs.category': tallyOf(
      names.matched.map(({ gold: one, printed }) => one.category.includes(printed.category)),
    ),
  }
  return { names, tallies }
}

export function judgeRegions(gold: Gold, reading: PrintedReading) {
  const named = (
    all: readonly { name: string; province: string }[],
    one: { name: string; province: string },
  ) => all.some(({ name, province }) => name === one.name && province === one.province)
  const subjects = gold.regions.filter(({ role }) => role === 'subject')
  const read = reading.regions.filter(({ role }) => role === 'subject')
  const missed = gold.regions.filter((one) => one.must && !named(reading.regions, one))
  const invented = reading.regions.filter((one) => !named(gold.regions, one))
  const tallies: Tallies = {
    'regions.recall': tallyOf(
      gold.regions.filter(({ must }) => must).map((one) => named(reading.regions, one)),
    ),
    'regions.precision': tallyOf(reading.regions.map((one) => named(gold.regions, one))),
    'regions.subject': tallyOf([
      subjects.length === read.length && subjects.every((one) => named(read, one)),
    ]),
  }
  return { missed, invented, read, tallies }
}

export function judgeArticle(gold: Gold, reading: PrintedReading) {
  const { alternatives, ...wanted } = gold.article
  const accepted = {
    title: [wanted.title, ...(alternatives?.title ?? [])],
    publisher: [wanted.publisher, ...(alternatives?.publisher ?? [])],
    author: [wanted.author, ...(alternatives?.author ?? [])],
  }
  const read = reading.article
  const right = {
    title: accepted.title.includes(read.title),
    publisher: accepted.publisher.includes(read.publisher),
    author: accepted.author.includes(read.author),
    publishedOn: wanted.publishedOn === read.publishedOn,
    publishedYear: wanted.publishedYear === read.publishedYear,
  }
  const tallies: Tallies = Object.fromEntries(
    Object.entries(right).map(([field, isRight]) => [`article.${field}`, tallyOf([isRight])]),
  )
  return { right, wanted, read, tallies }
}
