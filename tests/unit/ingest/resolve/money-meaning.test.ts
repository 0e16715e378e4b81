import { expect, it } from 'vitest'
import { moneyMeaning } from '@/lib/ingest/resolve/money-meaning'

const cue = (kind: 'fund-size' | 'support-amount' | 'budget', label: string) => ({
  cue: /./g,
  kind,
  label,
  weight: 9,
})

it.each<[ReturnType<typeof cue>, string, string, string, string | null]>([
  [cue('fund-size', '융자 규모'), '육성자금 300억원을 조성', '을 조성', 'fund-size', 'loan-fund'],
  [
    cue('fund-size', '융자 규모'),
    '육성자금 441억원을 지원받았다',
    '을 지원받았다',
    'support-amount',
    'loan-executed',
  ],
  [cue('fund-size', '융자 규모'), '융자규모 100억원', ' (117억원 집행)', 'fund-size', 'loan-fund'],
  [cue('fund-size', '펀드 규모'), '창업펀드 200억원', '을 조성', 'fund-size', 'investment-fund'],
  [cue('support-amount', '지원액'), '53억원을 지원했다', '을 지원했다', 'support-amount', 'support'],
  [cue('support-amount', '신청액'), '53억원을 신청했다', '을 신청했다', 'support-amount', null],
  [cue('support-amount', '지원액'), '특례보증은 62억원이 나갔다', '이 나갔다', 'guarantee', 'guarantee'],
  [
    cue('support-amount', '융자 지원액'),
    '23개 업체가 286억원을 빌렸다',
    '을 빌렸다',
    'support-amount',
    'loan-executed',
  ],
  [cue('budget', '예산'), '예산 53억원', '을 편성', 'budget', 'budget'],
])('%o, ‘%s’ → %s', (found, context, behind, kind, compareClass) => {
  expect(moneyMeaning(found, context, behind)).toMatchObject({ kind, compareClass })
})
