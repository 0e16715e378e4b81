/** Errors as RFC 9457 problem details: they name the parameter and say what is allowed. */
import { z } from 'zod'
import { currentRequestId } from '@/app/_serving/request-context'

export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string().optional().meta({ description: 'The X-Request-Id of this answer' }),
    errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemSchema>

/** Soon enough for a lock that is held, long enough not to make it worse. */
const RETRY_SECONDS = '5'

function problemResponse(problem: Omit<Problem, 'type'>): Response {
  const requestId = currentRequestId()
  return Response.json({ type: 'about:blank', ...problem, requestId } satisfies Problem, {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(problem.status === 503 ? { 'Retry-After': RETRY_SECONDS } : {}),
    },
  })
}

/** 400: each bad parameter with what it may be. */
export function badRequest(errors: NonNullable<Problem['errors']>): Response {
  const detail = errors.map(({ parameter, message }) => `${parameter}: ${message}`).join(' ')
  return problemResponse({ title: 'Bad parameters', status: 400, detail, errors })
}

/** 503: the records can't be read now; asking again later may help. */
export function recordsUnavailable(): Response {
  return problemResponse({
    title: 'Records unavailable',
    status: 503,
    detail: 'The records can’t be read at the moment. Try again later.',
  })
}

/** 404: no such record under any present, former or older address. */
export function recordNotFound(kind: string, asked: string): Response {
  return problemResponse({ title: 'Not found', status: 404, detail: `There is no ${kind} “${asked}”.` })
}
