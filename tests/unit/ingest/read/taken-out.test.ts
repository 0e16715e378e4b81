import { describe, expect, it } from 'vitest'
import { pageOfDocument, seenText } from '@/lib/ingest/read/taken-out'

describe('seenText', () => {
  it.each<[string, string, string]>([
    ['폭 없는 빈칸', '1000\u200b억\ufeff원', '1000억원'],
    ['붙임표 자리', '산업\u00ad진흥원', '산업진흥원'],
    ['방향 부호', '\u202e100억원\u202c', '100억원'],
    ['조종 문자', '가\u0000나\u001b[31m\u0085다', '가나[31m다'],
    ['짝 없는 글자', '가\ud800나\udfff', '가나'],
    ['네 바이트 글자', '😀', '😀'],
    ['줄머리의 글머리표', '가\n\uf06d 나', '가\n• 나'],
    ['줄 가운데의 기호', '가\ue000나', '가 나'],
    ['나뉜 글자', '한'.normalize('NFD'), '한'],
    ['탭과 줄바꿈', '가\t나\n다', '가\t나\n다'],
  ])('%s', (_, given, seen) => {
    expect(seenText(given)).toBe(seen)
  })
})

describe('pageOfDocument', () => {
  it('한글이 거의 없는 문서는 기사가 아니다', () => {
    expect(pageOfDocument('Wonju lends money to small firms. '.repeat(5))).toMatchObject({
      reason: 'not-korean',
    })
    expect(pageOfDocument('\u200b \n')).toMatchObject({ reason: 'empty' })
  })
})
