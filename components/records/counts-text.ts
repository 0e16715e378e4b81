/** How much is recorded, in one line: `사업 7 · 지표 33`. What there is none of is left out. */
export function countsText(counts: readonly (readonly [label: string, count: number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count.toLocaleString('ko-KR')}`)
    .join(' · ')
}
