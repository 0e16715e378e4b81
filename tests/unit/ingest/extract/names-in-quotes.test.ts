import { expect, it } from 'vitest'
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'

const inside = (text: string, from = 0) =>
  quotedIn(text, { start: from, end: text.length }).map(({ start, end }) => text.slice(start, end))

it.each<[string, string[]]>([
  ['‘청년창업 사다리’와 “판로 개척단”', ['청년창업 사다리', '판로 개척단']],
  ['\'청년창업 사다리\'와 "판로 개척단"', ['청년창업 사다리', '판로 개척단']],
  ['`스마트 창업`과 「원주시 조례」', ['스마트 창업', '원주시 조례']],
  ['『원주 백서』와 < 원주 창업 >', ['원주 백서', '원주 창업']],
  ['‘가’는 한 글자', []],
  ['닫지 않은 ‘청년창업', []],
  [`‘${'긴 말 '.repeat(20)}’`, []],
  ['따옴표 없음', []],
])('%s', (text, quoted) => {
  expect(inside(text)).toEqual(quoted)
})

it('looks only inside the stretch', () => {
  expect(inside('‘앞 문장’ 뒤 ‘둘째’', 6)).toEqual(['둘째'])
})
