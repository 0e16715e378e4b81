import { expect, it } from 'vitest'
import { sumIssues } from '@/lib/ingest/resolve/sums'
import { findQuantities } from '@/lib/measures/quantity'

const issues = (text: string) => sumIssues(findQuantities(text, []), text)

it.each<[string, number]>([
  ['258명과 1,481명 등 총 1,739명이 왔다.', 0],
  ['258명과 1,481명 등 총 1,738명이 왔다.', 1],
  ['60억원, 20억원, 20억원 등 모두 99억원이다.', 1],
  ['60억원, 20억원, 20억원 등 모두 100억원이다.', 0],
  ['60억원과 20개사, 20억원 등 총 80억원이다.', 0],
  ['258명 등 총 1,738명이 왔다.', 0],
  ['예산은 120억원(국비 40억원, 시비 90억원)이다.', 1],
  ['예산은 120억원(국비 40억원, 시비 80억원)이다.', 0],
  ['예산은 120억원(국비 40억원, 시비 60억원 등)이다.', 0],
  ['예산은 120억원(지난해 90억원, 재작년 80억원)이다.', 0],
  ['60억원과 20억원 가운데 총 500억원이다.', 0],
])('%s → %d', (text, count) => {
  const found = issues(text)
  expect(found).toHaveLength(count)
  for (const { code, message } of found) {
    expect(code).toBe('sum-mismatch')
    expect(message).toMatch(/≠ [\d,]+(?:명|억원)\.$/)
  }
})
