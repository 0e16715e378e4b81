/** One sound article, to be hidden in what is hostile: where it may be read, its figures must still be right. */
export const PARAGRAPHS = [
  '원주시, 중소기업육성자금 300억원 푼다',
  '원주시는 올해 중소기업육성자금 300억원을 조성해 관내 기업에 지원한다고 12일 밝혔다. 기업마다 최대 5억원을 빌릴 수 있다.',
  '시는 지난해 원주미래산업진흥원을 통해 85개사에 총 42억 5,000만원을 지원했다. 올해는 100개사로 늘린다는 계획이다.',
] as const

export const TEXT = PARAGRAPHS.join('\n')

/** What may become of a file: read with the article's own figures and no others, or refused for one of these reasons. */
export type Fate = 'read' | 'read-or-refused' | readonly string[]

export interface HostileFile {
  what: string
  name: string
  bytes: Uint8Array
  fate: Fate
}
