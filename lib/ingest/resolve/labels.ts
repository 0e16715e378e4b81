/** What a figure is called where the cue that tells its kind is too wide, or there is none. */
import { DEFAULT_KIND, type UnitGroup } from '@/lib/ingest/resolve/kind-cues.data'
import type { Stretch } from '@/lib/korean/sentence'

const FIRMS =
  /(?:[가-힣]{1,6}\s?)?(?:사업체|공장|점포|소공인|스타트업|업체|기업|공방)(?=[은는이가의]?\s[^.]{0,20}$)/
/** What follows is no kind of firm. */
const NO_KIND = /^(?:이들|관내|지역|모든|전체|해당|우리|이|그|각)\s?/

/** `2만8천792개의 사업체와 6천545개의 공장`, `금형업체 1천300여곳`: two kinds of firms must not share the label 기업 수. */
export function countLabel(label: string, noun: string, before: string): string {
  if (label !== '기업 수') return label
  const counted =
    /사업체|공장|점포|소공인|스타트업|제조업체|협력업체|공방/.exec(noun)?.[0] ??
    FIRMS.exec(before.slice(-30))?.[0].replace(NO_KIND, '')
  return counted && !/[은는이가을를의]\s/.test(counted) ? `${counted} 수` : label
}

/** The noun that a figure stands behind: `분양률은 |98.6%`, `도비 |30%`, `상담위원 |14명`. */
const NOUN_BEFORE = /([가-힣]{2,9}?)(?:은|는|이|가|의|도)?\s(?:약|총|모두|현재|연|평균)?\s?$/
const NO_NOUN =
  /^(?:[억만천조백]*원|결과|최고|최저|하루|지원|가운데|지난해|올해|내년|작년|현재|기준|그중|이중|나머지|대비|각각|모두|전체|전년|동기|최대|평균|지역|관내|이상|하루|이후|동안|대해|위해|통해|새로|다시|지금|우리|이들|절반)$|(?:에서|으로|보다|까지|부터|에게|하고|해서|에는|한|된|할|인|던|만|다|요|며|면|고|서|게|히|지|에|로)$/

/** The noun behind 개, without its particle. */
const COUNTED = /^개\s?([가-힣]{2,6}?)(?=(?:에서|에|의|을|를|이|가|은|는|와|과|로|으로|도)?(?:[\s,.]|$))/

/** What a figure is called when no cue names it. */
export function plainLabel(text: string, figure: Stretch, sentence: Stretch, group: UnitGroup): string {
  const { label } = DEFAULT_KIND[group]
  const before = NOUN_BEFORE.exec(text.slice(Math.max(sentence.start, figure.start - 16), figure.start))?.[1]
  const name = before && !NO_NOUN.test(before) ? before : null
  if (group === 'rate' && name) return /[률율]$|비중$|비율$/.test(name) ? name : `${name} 비율`
  if (group === 'people' && name && /(?:원|생|자|인|사|객|가|진|공|민|관|인력)$/.test(name))
    return `${name} 수`
  if (group !== 'other') return label
  // `5개 대학`, `2개 부서에서`: what is counted stands behind.
  const raw = text.slice(figure.start, Math.min(sentence.end, figure.end + 12))
  const counted = COUNTED.exec(raw.slice(Math.max(0, raw.search(/개\s?[가-힣]/))))?.[1]
  const thing = counted ?? (name && !NO_NOUN.test(name) ? name : null)
  return thing ? `${thing} 수` : label
}
