import { expect, test } from 'vitest'
import { changesOf } from '@/lib/records/correction/changes'
import type { Deed } from '@/lib/records/correction/correction'
import { ARTICLE } from '@/tests/setup/build-correction'
import { ANYANG } from '@/tests/setup/build-reading'

const place = { raw: '53억원', sentence: '총 53억원이다.', offset: 2, copy: 0, nth: 0 }
const anchor = (name: string) => ({ name, regionCode: null, article: ARTICLE })

test('an edit says each field before and after, in words', () => {
  const deed: Deed = {
    action: 'figure.edit',
    target: { article: ARTICLE, place },
    before: { value: 5.3e9, unit: 'KRW', compareClass: null, regionCode: null, agency: null },
    after: {
      ...{ value: 5.3e10, unit: 'KRW', compareClass: 'support', regionCode: ANYANG },
      agency: { name: '안양시', regionCode: ANYANG },
    },
  }
  expect(changesOf(deed).map(({ label, before, after }) => `${label}: ${before} → ${after}`)).toEqual([
    '값: 53억원 → 530억원',
    '단위: KRW → KRW',
    '비교 기준: 없음 → 지원금',
    '지역: 없음 → 경기도 안양시',
    '기관: 없음 → 안양시',
  ])
})

test('what is joined, parted or taken out is named', () => {
  const deeds: Deed[] = [
    {
      ...{ action: 'agency.merge', before: null, after: null },
      target: { record: anchor('안양산업진흥원'), other: anchor('안양창조산업진흥원') },
    },
    {
      ...{ action: 'program.split', before: null, after: null },
      target: { stay: [anchor('가'), anchor('가')], leave: [anchor('나')] },
    },
    { action: 'undo', target: { correction: 'cor_1' }, before: null, after: null },
  ]
  expect(deeds.map(changesOf)).toEqual([
    [{ label: '같은 것', before: '안양창조산업진흥원', after: '안양산업진흥원' }],
    [{ label: '다른 것', before: '가', after: '나' }],
    [],
  ])
})

test('a renaming says when the old name ended, where that is known', () => {
  const renaming = (until: string | null): Deed => ({
    action: 'agency.rename',
    target: { record: anchor('가') },
    before: { name: '가', until: null },
    after: { name: '나', until },
  })
  expect(changesOf(renaming(null)).map(({ label }) => label)).toEqual(['이름'])
  expect(changesOf(renaming('2021-10')).map(({ after }) => after)).toEqual(['나', '2021.10'])
})
