/** Reasons as curators usually give them: offered, and free to be written otherwise. */
export const ACCEPT_REASON = '기사와 대조해 확인함'
export const DIFFERENT_REASON = '서로 다른 곳으로 확인함'
export const UNDO_REASON = '되돌림'

export const USUAL_REASONS = {
  edit: [
    '기사에 적힌 대로 고침',
    '기사에서 연도를 확인함',
    '단위를 잘못 읽음',
    '누구의 수치인지 고침',
    '공식 자료로 확인함',
  ],
  reject: ['수치가 아님', '다른 사실을 잘못 읽음', '같은 수치를 두 번 읽음', '기사 본문이 아님'],
  add: ['기사에 적힌 수치를 더함', '기사에 적힌 이름을 더함'],
  picked: [ACCEPT_REASON, '수치가 아님', '다른 사실을 잘못 읽음', '볼 것 없음'],
  settle: ['볼 것 없음', '이미 기록에 있음', '기사에서 알 수 없음'],
  merge: ['같은 곳의 다른 이름', '띄어쓰기나 약칭의 차이', '이름이 바뀐 같은 곳'],
  split: ['이름만 같은 다른 곳'],
  rename: ['이름이 바뀜', '정식 이름으로 고침'],
  record: ['공식 자료로 확인함', '기사에 적힌 대로 고침', '문을 열었음'],
  rejectRecord: ['기관이나 사업의 이름이 아님', '문장의 일부를 이름으로 읽음'],
  mention: ['다른 기관을 가리키는 말', '이름이 같은 다른 곳', '보통 낱말을 이름으로 읽음'],
  article: ['원문에서 확인함'],
} as const

export type ReasonKind = keyof typeof USUAL_REASONS
