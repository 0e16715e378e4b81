import { describe, expect, it } from 'vitest'
import { allLines, articleLines } from '@/lib/ingest/read/lines'

const kept = (...lines: string[]) => articleLines(lines.join('\n')).map(({ text }) => text)

describe('articleLines', () => {
  it.each([
    '댓글 0',
    '댓글쓰기',
    '이 기사를 공유합니다',
    '기사공유하기',
    '페이스북(으)로 기사보내기',
    '본문 글씨 키우기',
    '로그인',
    '본문 바로가기 | 로그인 | 회원가입 | 구독신청 | 전체메뉴',
    '구독하기',
    '[뉴스핌 베스트 기사]',
    '창업지원팀 ☎ 033-000-0000',
    '많이 본 뉴스',
    '홍길동 기자의 다른 기사 보기',
    '홈 > 지역 > 강원',
    '기획/특집',
    'Copyright © 원주투데이. All rights reserved.',
    '저작권자 © 춘천신문 무단전재 및 재배포 금지',
    '#원주 #창업 #지원',
    '• 승인 2016.11.15 18:08',
    '기사입력 2022. 05.18(수) 17:09',
    '2023.04.12 10:30',
    '• 원주=홍길동기자',
    '춘천/김아무 기자',
    '강원도민일보',
  ])('‘%s’는 기사가 아니다', (line) => {
    const body = ['군도 돕는다.', '도는 예산을 보탠다.', `기업은 ${'매우 '.repeat(30)}반긴다.`]
    expect(kept('원주시가 창업을 돕는다.', line, ...body)).toEqual(['원주시가 창업을 돕는다.', ...body])
  })

  it.each([
    '2023년 원주시는 300억원을 지원했다.',
    '댓글 사업단을 만들었다.',
    '6. 접수처 : (재)원주진흥원 기업지원팀 (☎ 033-000-0000)',
    '뉴스를 본 시민은 반겼다.',
    '홍길동 기자는 물었다.',
    '원주일보 사옥에 문을 연다.',
    '지역 경제가 살아난다',
  ])('‘%s’는 기사다', (line) => {
    expect(kept('첫 줄이다.', line)).toEqual(['첫 줄이다.', line])
  })

  it('두 번 실린 줄은 한 번만 남고, 따옴표와 빈칸의 차이는 보지 않는다', () => {
    expect(kept('원주시, ‘창업’ 돕는다', "원주시, '창업'  돕는다", '또 다른 줄')).toEqual([
      '원주시, ‘창업’ 돕는다',
      '또 다른 줄',
    ])
  })

  it('뒤쪽 절반의 저작권 줄부터는 기사가 아니다', () => {
    const body = ['원주시가 창업을 돕는다고 밝혔다.', '군도 함께 돕기로 했다고 한다.', '도는 예산을 보탠다.']
    expect(kept(...body, '저작권자 © 원주투데이', '삼척시가 판로를 돕는다.')).toEqual(body)
  })
})

it('allLines keeps each line with the place it stands', () => {
  const text = ' 첫 줄 \n\n둘째 줄'
  expect(allLines(text).map(({ start, end, text: line }) => [text.slice(start, end), line])).toEqual([
    ['첫 줄', '첫 줄'],
    ['둘째 줄', '둘째 줄'],
  ])
})
