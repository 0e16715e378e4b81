/** Everything a person may decide on a record, with the Korean word the interface shows. */
import { z } from 'zod'

export const CORRECTION_ACTIONS = {
  'figure.edit': '지표 고침',
  'figure.reject': '지표 제외',
  'figure.accept': '지표 확인',
  'figure.add': '지표 추가',
  'mention.add': '이름 추가',
  'mention.reject': '이름 제외',
  'issue.settle': '확인 필요 해결',
  'article.edit': '기사 정보 고침',
  'agency.edit': '기관 고침',
  'agency.rename': '기관 이름 바꿈',
  'agency.accept': '기관 확인',
  'agency.reject': '기관 제외',
  'agency.merge': '기관 합침',
  'agency.split': '기관 나눔',
  'program.edit': '사업 고침',
  'program.rename': '사업 이름 바꿈',
  'program.accept': '사업 확인',
  'program.reject': '사업 제외',
  'program.merge': '사업 합침',
  'program.split': '사업 나눔',
  undo: '되돌림',
} as const

export type CorrectionAction = keyof typeof CORRECTION_ACTIONS

export const correctionActionSchema = z.enum(
  Object.keys(CORRECTION_ACTIONS) as [CorrectionAction, ...CorrectionAction[]],
)

/** The kinds of record whose page shows the corrections made to it. */
export const CORRECTED_KINDS = { metric: '지표', agency: '기관', program: '사업', article: '기사' } as const
export type CorrectedKind = keyof typeof CORRECTED_KINDS
export const correctedKindSchema = z.enum(Object.keys(CORRECTED_KINDS) as [CorrectedKind, ...CorrectedKind[]])

/** What a person has said of a record as a whole: looked at and found right, set right, or found where the reader saw nothing. */
const REVIEWS = { accepted: '확인함', corrected: '고침', added: '추가함' } as const
export type Review = keyof typeof REVIEWS
export const reviewSchema = z.enum(Object.keys(REVIEWS) as [Review, ...Review[]])
