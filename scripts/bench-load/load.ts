/** Sends requests from so many senders at once, each as soon as its last one is answered. */

import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'

export interface Target {
  kind: string
  url: string
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string
}

export interface Answered {
  kind: string
  /** 0 when no answer came. */
  status: number
  ms: number
  hasRetryAfter: boolean
}

interface LoadOptions {
  concurrency: number
  ms: number
  /** The requests of the next piece of work, one after another; called once for each. */
  next: () => readonly Target[]
}

export async function load({ concurrency, ms, next }: LoadOptions): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const answers: Answered[] = []
  const end = performance.now() + ms
  const sender = async () => {
    while (performance.now() < end) answers.push(await answered(agent, next()))
  }
  await Promise.all(Array.from({ length: concurrency }, sender))
  agent.destroy()
  return answers
}

const NO_ANSWER = { status: 0, hasRetryAfter: false }

/** Ends at the first request that is not answered well. */
async function answered(agent: Agent, targets: readonly Target[]): Promise<Answered> {
  const startedAt = performance.now()
  let answer = NO_ANSWER
  for (const target of targets) {
    answer = await ask(agent, target).catch(() => NO_ANSWER)
    if (!isGood(answer)) break
  }
  return { kind: targets[0]?.kind ?? '', ...answer, ms: performance.now() - startedAt }
}

export const isGood = ({ status }: Pick<Answered, 'status'>) => status >= 200 && status < 400

async function ask(agent: Agent, { url, method = 'GET', headers = {}, body }: Target) {
  const sent = request(url, {
    agent,
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }) },
  })
  sent.end(body)
  const [answer]: IncomingMessage[] = await once(sent, 'response')
  if (answer === undefined) return { status: 0, hasRetryAfter: false }
  answer.resume()
  await once(answer, 'end')
  return { status: answer.statusCode ?? 0, hasRetryAfter: answer.headers['retry-after'] !== undefined }
}
