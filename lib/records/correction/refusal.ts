/** Why a decision can't be made. A value, not an error: the page shows `message` and keeps what was typed. */
export interface Refusal {
  ok: false
  reason:
    | 'invalid' // the request itself: a field has no such value
    | 'gone' // the record is no longer there
    | 'nothing-changes'
    | 'not-one' // a merge of a record with itself, a split that leaves nothing
    | 'no-evidence' // no sentence is printed at the place
    | 'undone' // taken back already
    | 'too-many' // more articles than can be stored anew in one go
  /** Korean: what is wrong and what to do. */
  message: string
}

const MESSAGES = {
  gone: '이 기록은 이제 없습니다. 다른 사람이 먼저 고쳤거나 기사가 바뀌었습니다. 목록에서 다시 찾아 주세요.',
  'nothing-changes': '바뀐 것이 없습니다. 고칠 항목을 바꾼 뒤 저장해 주세요.',
  'not-one': '합치거나 나눌 기록이 둘이어야 합니다. 다른 기록을 골라 주세요.',
  'no-evidence': '그 자리에는 기사 문장이 없습니다. 한 문장 안의 글자를 골라 주세요.',
  undone: '이미 되돌린 수정입니다.',
  'too-many':
    '너무 많은 기사에 나오는 이름이라 한꺼번에 뺄 수 없습니다. 기사에서 잘못 읽은 곳을 하나씩 빼 주세요.',
} as const

export function refusal(reason: keyof typeof MESSAGES): Refusal {
  return { ok: false, reason, message: MESSAGES[reason] }
}

export function invalid(detail: string): Refusal {
  return { ok: false, reason: 'invalid', message: `고칠 내용을 읽을 수 없습니다: ${detail}` }
}
