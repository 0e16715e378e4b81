/** Readings for tests, written down by hand: one sentence a line, and what is claimed of them. */
import type { AgencyClaim, MetricClaim, ProgramClaim, Reading } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'

export const ANYANG = '41170'
export const GIMPO = '41570'
export const GUNSAN = '52130'

type Given<T extends { name: string }> = Partial<Omit<T, 'mentions'>> & { name: string }

interface GivenReading {
  file?: string
  title?: string | null
  publisher?: string | null
  publishedOn?: string | null
  publishedYear?: number | null
  lines: readonly string[]
  regions?: readonly { code: string; printed: string }[]
  agencies?: readonly Given<AgencyClaim>[]
  programs?: readonly Given<ProgramClaim>[]
  metrics?: readonly (Partial<MetricClaim> & { raw: string; value: number })[]
  issues?: Reading['issues']
}

export function buildReading(given: GivenReading): Reading {
  const text = given.lines.join('\n')
  return {
    file: given.file ?? 'article.txt',
    article: {
      text,
      title: given.title ?? null,
      publisher: given.publisher ?? null,
      author: null,
      publishedOn: given.publishedOn ?? null,
      publishedYear: given.publishedYear ?? yearOf(given.publishedOn ?? null),
      rights: 'excerpt',
    },
    sentences: sentencesOf(given.lines),
    regions: (given.regions ?? []).map(({ code, printed }) => ({
      code,
      role: 'subject',
      mentions: places(text, [printed]),
    })),
    agencies: (given.agencies ?? []).map((claim) => buildAgency(claim, text)),
    programs: (given.programs ?? []).map((claim) => buildProgram(claim, text)),
    metrics: (given.metrics ?? []).map((metric) => buildMetric(metric, text)),
    issues: given.issues ?? [],
  }
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}

function sentencesOf(lines: readonly string[]): Reading['sentences'] {
  let start = 0
  return lines.flatMap((line, paragraph) => {
    const sentence = { kind: 'sentence' as const, paragraph, start, end: start + line.length }
    start = sentence.end + 1
    return line === '' ? [] : [sentence]
  })
}

function buildAgency(claim: Given<AgencyClaim>, text: string): AgencyClaim {
  const names = [claim.name, ...(claim.aliases ?? []), ...(claim.formerNames ?? []).map(({ name }) => name)]
  return {
    aliases: [],
    formerNames: [],
    type: 'promotion-agency',
    standing: 'existing',
    regionCode: null,
    parent: null,
    ...claim,
    mentions: places(text, names),
  }
}

function buildProgram(claim: Given<ProgramClaim>, text: string): ProgramClaim {
  return {
    aliases: [],
    agency: null,
    regionCode: null,
    category: 'funding',
    targets: [],
    ...claim,
    mentions: places(text, [claim.name, ...(claim.aliases ?? [])]),
  }
}

function buildMetric(
  metric: Partial<MetricClaim> & { raw: string; value: number },
  text: string,
): MetricClaim {
  const start = metric.start ?? text.indexOf(metric.raw)
  return {
    unit: 'KRW',
    counter: null,
    kind: 'support-amount',
    label: '지원금액',
    qualifier: 'exact',
    status: 'actual',
    year: null,
    yearBasis: null,
    period: null,
    compareClass: null,
    regionCode: null,
    agency: null,
    program: null,
    partOf: null,
    ...metric,
    start,
    end: start + metric.raw.length,
  }
}

/** Every place one of the names is printed. */
function places(text: string, names: readonly string[]): Span[] {
  const spans = names.flatMap((name) =>
    [...text.matchAll(new RegExp(escapePattern(name), 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    })),
  )
  return spans.sort((a, b) => a.start - b.start || a.end - b.end)
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
