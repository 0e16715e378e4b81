import { expect, it } from 'vitest'
import { isReplaced } from '@/lib/ingest/resolve/replaced'
import { sightFigures } from '@/lib/ingest/resolve/sighted'

const PUBLISHED = { year: 2024, month: 5, day: 20 }

function replaced(text: string): string[] {
  const sentence = { start: 0, end: text.length, kind: 'sentence' as const, paragraph: 0 }
  return sightFigures(text, [sentence], PUBLISHED).flatMap((seen) =>
    seen.quantities.filter((it) => isReplaced(text, seen, it)).map(({ raw }) => raw),
  )
}

it.each<[string, string[]]>([
  ['한도를 3억 원에서 5억 원으로 올릴 계획이다.', ['3억 원']],
  ['한도는 종전 3천만 원에서 5천만 원으로 올렸다.', ['3천만 원']],
  ['현행 1억 원인 한도를 2억 원으로 늘린다.', ['1억 원']],
  ['이자 지원 현행 2.5% → 변경 3.5%', ['2.5%']],
  ['올해 250억원에서 내년 300억원으로 늘릴 계획이다.', []],
  ['현재 누적 90개에서 130개로 늘린다.', []],
  ['지금의 127개에서 200개로 늘리겠다.', []],
  ['직원을 9명에서 16명으로 늘렸다.', []],
  ['당초 100억 원을 썼다.', []],
])('%s', (text, old) => {
  expect(replaced(text)).toEqual(old)
})
