import { describe, expect, it } from 'vitest'
import { fixField, readFigureFixes, typedFixes } from '@/lib/records/draft/figure-fixes'
import { buildReading } from '@/tests/setup/build-reading'

const reading = buildReading({
  lines: ['지난해 53억원을, 올해 60억원을 지원한다.'],
  metrics: [
    { raw: '53억원', value: 5_300_000_000, year: 2021, yearBasis: 'inferred' },
    { raw: '60억원', value: 6_000_000_000, year: null },
  ],
})

/** The form as the page sends it, with some fields changed. */
function form(changes: Record<string, string> = {}): Record<string, string> {
  const fields = reading.metrics.flatMap(({ label, value, year, kind, status, qualifier }, index) =>
    Object.entries({ label, value, year: year ?? '', kind, status, qualifier }).map(([field, now]) => [
      `${field}-${index}`,
      String(now),
    ]),
  )
  return { ...Object.fromEntries(fields), ...changes }
}

describe('readFigureFixes', () => {
  it('그대로 보낸 양식은 아무것도 고치지 않는다', () => {
    expect(readFigureFixes(form(), reading)).toEqual([])
    expect(readFigureFixes({}, reading)).toEqual([])
  })

  it('바뀐 칸만 고친다; 사람이 적은 연도는 추정이 아니다', () => {
    const changes = {
      [fixField('value', 0)]: '54억',
      [fixField('year', 0)]: '2022',
      [fixField('status', 1)]: 'plan',
    }
    expect(readFigureFixes(form(changes), reading)).toEqual([
      { index: 0, rejected: false, changes: { value: 5_400_000_000, year: 2022, yearBasis: 'stated' } },
      { index: 1, rejected: false, changes: { status: 'plan' } },
    ])
  })

  it('제외한 지표는 다른 칸을 보지 않고, 지운 연도는 모르는 연도다', () => {
    const changes = { [fixField('reject', 1)]: 'on', [fixField('value', 1)]: '?', [fixField('year', 0)]: '' }
    expect(readFigureFixes(form(changes), reading)).toEqual([
      { index: 0, rejected: false, changes: { year: null, yearBasis: null } },
      { index: 1, rejected: true },
    ])
  })

  it.each([
    ['value', '많이'],
    ['value', '5억~6억'],
    ['year', '작년'],
    ['year', '2021.5'],
    ['kind', 'hostile'],
    ['label', ''],
  ] as const)('%s에 %j는 쓸 수 없다', (field, typed) => {
    expect(readFigureFixes(form({ [fixField(field, 0)]: typed }), reading)).toEqual({ unusable: ['53억원'] })
  })
})

describe('typedFixes', () => {
  it('읽은 것과 다르게 적은 칸과 까닭만 남긴다', () => {
    const typed = { [fixField('value', 0)]: '많이', [fixField('reject', 1)]: 'on', reason: '원문과 다름' }
    expect(typedFixes(form(typed), reading)).toEqual(typed)
    expect(typedFixes(form(), reading)).toEqual({})
    expect(typedFixes({ ...form(), other: '칸' }, reading)).toEqual({})
  })
})
