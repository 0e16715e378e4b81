/** What there is for a person to look at, by the reason for looking. */
import { z } from 'zod'

export const WORK_KINDS = {
  issue: '확인 필요',
  report: '오류 알림',
  disagreement: '서로 다른 수치',
  year: '짐작한 연도',
  owner: '주체를 모르는 수치',
  meaning: '무엇인지 모르는 수치',
  planned: '설립 예정 기관',
  names: '비슷한 이름',
} as const

export type WorkKind = keyof typeof WORK_KINDS

/** What to look for, said once above the list. */
export const WORK_HINTS: Readonly<Record<WorkKind, string>> = {
  issue: '기사를 읽다가 판단하지 못한 곳입니다. 수치로 더하거나, 볼 것이 없으면 해결로 표시합니다.',
  report: '누리집을 본 사람이 틀렸다고 알린 기록입니다. 기록을 고친 뒤 처리로 표시합니다.',
  disagreement: '같은 사실을 두고 기사마다 다르게 적은 수치입니다. 잘못 읽은 쪽이 있으면 고칩니다.',
  year: '기사에 연도가 적혀 있지 않아 앞뒤 문장으로 짐작한 수치입니다.',
  owner: '어느 지역이나 기관의 것인지 읽지 못한 수치입니다.',
  meaning: '무엇을 센 것인지 종류를 정하지 못한 수치입니다.',
  planned: '세울 계획만 보도된 기관입니다. 문을 열었으면 운영으로 바꿉니다.',
  names: '한 곳을 두 이름으로 읽었을 수 있습니다. 같은 곳이면 합치고, 다르면 다르다고 표시합니다.',
}

export const workKindSchema = z.enum(Object.keys(WORK_KINDS) as [WorkKind, ...WorkKind[]])

/** Kinds that are single figures, each found by what was read of it alone. */
export const FIGURE_WORK = ['year', 'owner', 'meaning'] as const
export type FigureWorkKind = (typeof FIGURE_WORK)[number]
