import { z } from 'zod'

/** What became of an attempt to sign in, as the page says it. */
export const SIGN_IN_OUTCOMES = {
  unusable: '이름은 두 글자에서 마흔 글자까지, 글자로만 적어 주세요. 비밀번호도 있어야 합니다.',
  wrong: '비밀번호가 맞지 않습니다.',
  wait: '여러 번 틀려서 잠시 기다려야 합니다. 맞는 비밀번호도 그때까지는 받지 않습니다.',
  closed: '이 누리집은 읽기 전용이라 로그인할 수 없습니다.',
  failed: '데이터베이스에 쓸 수 없어 로그인하지 못했습니다. 잠시 뒤 다시 해 주세요.',
  'signed-out': '로그아웃했습니다.',
  'signed-out-everywhere': '모든 기기에서 로그아웃했습니다.',
} as const

export type SignInPageOutcome = keyof typeof SIGN_IN_OUTCOMES

const outcomeSchema = z.enum(Object.keys(SIGN_IN_OUTCOMES) as [SignInPageOutcome])

export function signInOutcomeOf(given: unknown): SignInPageOutcome | null {
  return outcomeSchema.safeParse(given).data ?? null
}
