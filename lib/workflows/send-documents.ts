/** Documents on their way to the base or the delta of an index. */
import type { EngineClient } from '@/lib/search/engine/client'
import { idsIn, type Layer } from '@/lib/search/engine/delta'
import { deltaOf, sendLines, sendRemovals } from '@/lib/search/engine/indexes'
import type { SentWork } from '@/lib/search/engine/tasks'

export interface IndexPlace {
  index: string
  layer: Layer
}

/** Documents as lines of JSON, which take a fifth of the memory, by their ids. */
export type DocumentLines = ReadonlyMap<string, string>

/**
 * Hands documents to the engine.
 * @param gone ids of which there shall be none
 * @returns what the engine has to do; it does it in this order.
 */
export async function sendToIndex(
  client: EngineClient,
  { index, layer }: IndexPlace,
  documents: DocumentLines,
  gone: readonly string[],
): Promise<SentWork[]> {
  if (layer === 'delta') return await sendToDelta(client, index, documents, gone)
  const ids = layer === 'base' ? [] : [...documents.keys(), ...gone]
  return [
    ...(await put(client, index, documents, () => true)),
    ...(await remove(client, index, gone)),
    ...(await remove(client, deltaOf(index), ids)),
  ]
}

/** What the base has of them is changed there, and what is new goes to the delta, first: it is what people wait for. */
async function sendToDelta(
  client: EngineClient,
  index: string,
  documents: DocumentLines,
  gone: readonly string[],
): Promise<SentWork[]> {
  const delta = deltaOf(index)
  const ids = [...documents.keys(), ...gone]
  const [inBase, inDelta] = await Promise.all([idsIn(client, index, ids), idsIn(client, delta, ids)])
  // Those of both were on their way to the base when it was interrupted.
  const leaveDelta = [...inDelta].filter((id) => inBase.has(id) || !documents.has(id))
  const leaveBase = gone.filter((id) => inBase.has(id))
  return [
    ...(await put(client, delta, documents, (id) => !inBase.has(id))),
    ...(await remove(client, delta, leaveDelta)),
    ...(await put(client, index, documents, (id) => inBase.has(id))),
    ...(await remove(client, index, leaveBase)),
  ]
}

async function put(
  client: EngineClient,
  index: string,
  documents: DocumentLines,
  wanted: (id: string) => boolean,
): Promise<SentWork[]> {
  const lines = [...documents].filter(([id]) => wanted(id)).map(([, line]) => line)
  return lines.length === 0 ? [] : [await sendLines(client, index, lines.join('\n'))]
}

async function remove(client: EngineClient, index: string, ids: readonly string[]): Promise<SentWork[]> {
  return ids.length === 0 ? [] : [await sendRemovals(client, index, [...ids])]
}
