/** Which region a figure is of. */
import type { RegionReading } from '@/lib/ingest/extract/regions'
import type { Stretch } from '@/lib/korean/sentence'
import { isWithin, regionByCode } from '@/lib/records/gazetteer'
import type { AgencyClaim, Sentence } from '@/lib/records/reading'

/** `경기도는 … 안산시와 공동으로 … 48개사`: the city of the province that the sentence names before the figure. */
function cityNamed(
  { mentions }: RegionReading,
  province: string,
  figure: Stretch,
  sentence: Sentence,
): string | undefined {
  const named = mentions.filter(
    (it) => it.start >= sentence.start && it.end <= figure.start && it.region.code !== province,
  )
  const last = named.at(-1)
  // `시군별로는 창원 |1조 1천억 원, 사천 |8천억 원`: each its own.
  const isBeside = last !== undefined && figure.start - last.end <= 1
  const codes = new Set(named.map((it) => it.region.code))
  return last && (isBeside || codes.size === 1) && isWithin(last.region.code, province)
    ? last.region.code
    : undefined
}

/** A local government's figure is its region's; else the article's only subject, else the subject named last. */
export function regionOf(
  regions: RegionReading,
  claims: readonly AgencyClaim[],
  agency: string | null,
  figure: Stretch,
  sentence: Sentence,
): string | null {
  const claim = claims.find((it) => it.name === agency)
  const { subjects, mentions } = regions
  const governed = claim?.type === 'local-government' ? regionByCode(claim.regionCode ?? '') : undefined
  // An authority of several cities (`대구경북경제자유구역청`) speaks of the article's.
  if (governed && governed.name === agency) {
    // `전남도의 구조조정자금도 여수 몫으로 …`: what a province gives in a city's article is the city's.
    const [subject] = subjects
    const isForSubject = subjects.length === 1 && subject && isWithin(subject.code, governed.code)
    return isForSubject ? subject.code : governed.code
  }
  const [only, ...others] = subjects
  if (only && others.length === 0) {
    const city = only.level === 'province' ? cityNamed(regions, only.code, figure, sentence) : undefined
    return city ?? only.code
  }
  const codes = new Set(subjects.map((it) => it.code))
  // Of several cities, an organisation of one (`구미전자정보기술원`) is of that one, and of their province of all.
  const home = claim?.regionCode ?? null
  if (home !== null && (codes.has(home) || subjects.every((it) => isWithin(it.code, home)))) return home
  const named = mentions.filter((it) => codes.has(it.region.code) && it.end <= figure.start)
  const near = named.findLast((it) => it.start >= sentence.start) ?? named.at(-1)
  return near?.region.code ?? null
}
