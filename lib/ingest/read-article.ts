/** One file's bytes → everything the reader takes from it. Pure: the same bytes always give the same Reading. */

import { asPrinted } from '@/lib/ingest/as-printed'
import { readAgencies } from '@/lib/ingest/extract/agencies'
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import { intervieweeOf } from '@/lib/ingest/extract/interviewee'
import { readPrograms } from '@/lib/ingest/extract/programs'
import { type RegionReading, readRegions } from '@/lib/ingest/extract/regions'
import { findTableRows } from '@/lib/ingest/extract/tables'
import { findTopics } from '@/lib/ingest/extract/topics'
import { authorOf } from '@/lib/ingest/read/byline'
import { cutSentences, titleAt } from '@/lib/ingest/read/cut-sentences'
import { allLines, articleLines } from '@/lib/ingest/read/lines'
import { issueYearOf } from '@/lib/ingest/read/masthead'
import type { Page, PageFault } from '@/lib/ingest/read/page'
import { provenYear } from '@/lib/ingest/read/proven-year'
import { publishedOnOf } from '@/lib/ingest/read/publication'
import { publisherOf } from '@/lib/ingest/read/publisher'
import { readTextPage } from '@/lib/ingest/read/text-page'
import { unwrapLines } from '@/lib/ingest/read/unwrap'
import { carriedPrograms } from '@/lib/ingest/resolve/carried-programs'
import { disagreementIssues } from '@/lib/ingest/resolve/disagreements'
import { readMetrics } from '@/lib/ingest/resolve/metrics'
import { withParts } from '@/lib/ingest/resolve/part-of'
import type { Published } from '@/lib/korean/time-expression'
import { foldWidth } from '@/lib/korean/width'
import { isWithin } from '@/lib/records/gazetteer'
import type { ReadingIssue } from '@/lib/records/issue'
import type { AgencyClaim, Article, Reading, Sentence } from '@/lib/records/reading'
import type { Region } from '@/lib/records/region'
import type { AgencyType, Rights } from '@/lib/records/vocabulary'

/** What is known of a source that its text does not say. What the text says wins. */
export type KnownSource = {
  publisher?: string | null
  date?: string | null
  year?: number | null
  rights?: Rights
  /** What a person says who has the article before them: wins over the text. */
  stated?: StatedFacts
}

export type StatedFacts = {
  title?: string | null
  publisher?: string | null
  author?: string | null
  publishedOn?: string | null
  sourceUrl?: string | null
}

export type ReadResult = { ok: true; reading: Reading } | PageFault

function readSource(page: Page, folded: string, sentences: readonly Sentence[], known: KnownSource): Article {
  const { text } = page
  const { stated = {} } = known
  const lines = allLines(folded)
  const publishedOn = stated.publishedOn ?? publishedOnOf(lines) ?? page.publishedOn ?? known.date ?? null
  const printed = sentences.map(({ start, end }) => folded.slice(start, end))
  const title = titleAt(folded, sentences)
  return {
    text,
    title: stated.title ?? (title ? text.slice(title.start, title.end) : page.title),
    publisher: stated.publisher ?? publisherOf(lines) ?? page.publisher ?? known.publisher ?? null,
    author: stated.author ?? authorOf(lines) ?? page.author,
    publishedOn,
    publishedYear: publishedOn
      ? Number(publishedOn.slice(0, 4))
      : (provenYear(printed) ?? issueYearOf(lines) ?? known.year ?? null),
    rights: known.rights ?? 'excerpt',
    ...(stated.sourceUrl && { sourceUrl: stated.sourceUrl }),
  }
}

function publishedOf({ publishedOn, publishedYear }: Article): Published | null {
  if (publishedOn) {
    const [year = 0, month = 0, day = 0] = publishedOn.split('-').map(Number)
    return { year, month, day }
  }
  return publishedYear === null ? null : { year: publishedYear, month: null, day: null }
}

/** The government of the article's only region, where the article names it. */
function cityOf({ subjects }: RegionReading, claims: readonly AgencyClaim[]): string | null {
  const [subject] = subjects
  if (subjects.length !== 1 || !subject) return null
  const isCity = (it: AgencyClaim) => it.type === 'local-government' && it.regionCode === subject.code
  return claims.find(isCity)?.name ?? null
}

/** `이웃 태백시는 …`: another city is not told of further; what lies above or within the article's region is. */
function isAtHome({ regionCode }: AgencyClaim, subjects: readonly Region[]): boolean {
  if (regionCode === null || subjects.length === 0) return true
  return subjects.some(({ code }) => isWithin(code, regionCode) || isWithin(regionCode, code))
}

/**
 * Whether an organisation is one of the article's own region, whose doings go on from sentence to sentence. One that is only to
 * be founded does nothing yet: `센터를 짓는다. … 올해는 ‘스타기업 육성사업’에 7억원을 지원한다.`
 */
function isLocal(claims: readonly AgencyClaim[], name: string, subjects: readonly Region[]): boolean {
  const claim = claims.find((it) => it.name === name)
  if (claim === undefined || claim.standing === 'planned') return false
  if (claim.type === 'local-government') return isAtHome(claim, subjects)
  return claim.parent !== null || claim.regionCode !== null || !DISTANT_TYPES.has(claim.type)
}

const DISTANT_TYPES: ReadonlySet<AgencyType> = new Set([
  'ministry',
  'national-agency',
  'testing-institute',
  'company',
])

const about = (code: ReadingIssue['code'], message: string): ReadingIssue => ({
  code,
  message,
  start: null,
  end: null,
})

/**
 * Reads an article from a text file, a web page or Markdown: text, metadata, sentences, and the records it claims.
 * @returns `ok: false` with a Korean message when the bytes are no Korean article; never throws on any bytes
 */
export function readArticle(file: { name: string; bytes: Uint8Array }, known: KnownSource = {}): ReadResult {
  const result = readTextPage(file)
  return result.ok ? readArticlePage(file.name, result.page, known) : result
}

/** The same from the text that was taken out of a file of any kind. */
export function readArticlePage(name: string, page: Page, known: KnownSource = {}): ReadResult {
  const cut = cutText(page.text)
  if (cut.sentences.length === 0)
    return { ok: false, reason: 'empty', message: '본문 문장을 찾지 못했습니다.' }
  return { ok: true, reading: readCut(name, readSource(page, cut.folded, cut.sentences, known), cut) }
}

/** What the reader takes from the text of an article of which everything else is known, its date above all. */
export function readStoredText(name: string, article: Article): Reading {
  return readCut(name, article, cutText(article.text))
}

interface CutText {
  /** Everything is looked for in the folded text, whose offsets are those of the stored text. */
  folded: string
  sentences: Sentence[]
}

function cutText(text: string): CutText {
  const folded = unwrapLines(foldWidth(text))
  return { folded, sentences: cutSentences(folded, articleLines(folded)) }
}

function readCut(name: string, article: Article, { folded, sentences }: CutText): Reading {
  const published = publishedOf(article)
  const regions = readRegions(folded, sentences)
  const agencies = readAgencies(folded, sentences, regions, published)
  const tables = findTableRows(folded, sentences)
  const topics = findTopics(sentences, agencies.mentions, {
    text: folded,
    carries: (name) => isLocal(agencies.claims, name, regions.subjects),
    speaker: intervieweeOf(folded, sentences, agencies.mentions),
    city: cityOf(regions, agencies.claims),
  })
  const programs = readPrograms(folded, sentences, regions, agencies, topics, tables)
  const named = bySentence(sentences, programs.mentions)
  const cities = new Set(agencies.claims.filter((it) => it.type === 'local-government').map((it) => it.name))
  const metrics = readMetrics({
    text: folded,
    sentences,
    published,
    regions,
    agencies,
    programs: named,
    carried: carriedPrograms(folded, sentences, named, {
      agencies: bySentence(sentences, agencies.mentions),
      topics,
      isCity: (name) => cities.has(name),
    }),
    tables,
    topics,
  })
  const figures = withParts(metrics.claims, folded, sentences)
  const issues = [
    ...(article.publishedOn === null ? [about('no-date', '기사 날짜를 찾지 못했습니다.')] : []),
    ...(regions.subjects.length === 0
      ? [about('no-subject-region', '어느 지역의 기사인지 찾지 못했습니다.')]
      : []),
    ...regions.ambiguous.map(
      ({ start, end, names }): ReadingIssue => ({
        code: 'ambiguous-region',
        message: `같은 이름의 지역이 ${names.length}곳이라 어디인지 알 수 없습니다: ‘${folded.slice(start, end)}’.`,
        start,
        end,
      }),
    ),
    ...metrics.issues,
    ...disagreementIssues(figures, folded, sentences),
  ]
  const reading: Reading = {
    file: name,
    article,
    sentences,
    regions: regions.claims,
    agencies: agencies.claims,
    programs: programs.claims,
    metrics: figures,
    issues,
  }
  return asPrinted(reading, folded)
}
