import { expect, it } from 'vitest'
import { readAgencies } from '@/lib/ingest/extract/agencies'
import { readRegions } from '@/lib/ingest/extract/regions'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'
import { regionOf } from '@/lib/ingest/resolve/region-of-figure'
import { regionByCode } from '@/lib/records/gazetteer'

function region(text: string, raw: string, agency: string | null): string | undefined {
  const sentences = cutSentences(text, articleLines(text))
  const regions = readRegions(text, sentences)
  const { claims } = readAgencies(text, sentences, regions, null)
  const start = text.indexOf(raw)
  const sentence = sentences.find((it) => it.start <= start && start < it.end)
  if (!sentence) throw new Error(raw)
  const code = regionOf(regions, claims, agency, { start, end: start + raw.length }, sentence)
  return regionByCode(code ?? '')?.shortName
}

const PROVINCE = '경상남도, 투자 유치\n경상남도는 투자를 모았다. 경상남도가 앞장섰다.\n'
const CITIES =
  '포항시와 구미시, 손잡다\n포항시는 이차전지를, 구미시는 반도체를 키운다. 포항시와 구미시가 함께한다.\n'

it.each<[string, string, string | null, string]>([
  [`${PROVINCE}창원 1조 원, 사천 8천억 원이다.`, '1조 원', null, '창원'],
  [`${PROVINCE}창원 1조 원, 사천 8천억 원이다.`, '8천억 원', null, '사천'],
  [`${PROVINCE}모두 2조 원이다.`, '2조 원', null, '경남'],
  [`${CITIES}구미시는 50개사를 키운다.`, '50개사', '구미시', '구미'],
  [`${CITIES}구미전자정보기술원은 217개사를 도왔다.`, '217개사', '구미전자정보기술원', '구미'],
  [`${CITIES}경북테크노파크는 24개사를 도왔다.`, '24개사', '경북테크노파크', '경북'],
])('%s @%s (%s) → %s', (text, raw, agency, expected) => {
  expect(region(text, raw, agency)).toBe(expected)
})
