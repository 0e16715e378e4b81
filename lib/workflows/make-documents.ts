/** Records → their search documents, built once: as texts for the database, and handed to the engine. */
import type { Database } from '@/lib/db/client'
import { loadSources } from '@/lib/db/search/load-sources'
import { type TextRows, textRows } from '@/lib/db/search/search-texts'
import { Surroundings } from '@/lib/db/search/surroundings'
import type { RecordKind } from '@/lib/records/vocabulary'
import { buildDocuments } from '@/lib/search/build-document'
import { documentId } from '@/lib/search/document'
import type { EngineClient } from '@/lib/search/engine/client'
import type { SentWork } from '@/lib/search/engine/tasks'
import { storedDocument } from '@/lib/search/stored-document'
import { type IndexPlace, sendToIndex } from '@/lib/workflows/send-documents'

/** What is to be made: all of it crosses to a thread. */
export interface DocumentsWanted {
  records: readonly { kind: RecordKind; ids: readonly string[] }[]
  /** Whether the texts are out of date too. */
  texts: boolean
  /** Where they go; null for nowhere. */
  place: IndexPlace | null
}

export interface DocumentsMade {
  /** To be stored by whoever writes to the database. */
  texts: TextRows[]
  /** Known to be done once the engine says so. */
  sent: SentWork[]
}

export type MakeDocuments = (wanted: DocumentsWanted) => Promise<DocumentsMade>

/** So many records are loaded with what they need, and so many texts stored, in one statement. */
const AT_ONCE = 500

function inParts({ kind, ids }: DocumentsWanted['records'][number]): DocumentsWanted['records'] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) => {
    return { kind, ids: ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE) }
  })
}

/** Makes documents in this thread, in the order they are asked for: of a record that changes, the later ones must count. */
export function documentMaker(db: Database, client: EngineClient | null): MakeDocuments {
  let turn: Promise<unknown> = Promise.resolve()
  return (wanted) => {
    const made = turn.then(() => make(db, client, wanted))
    turn = made.catch(() => undefined)
    return made
  }
}

/** @param client null where there is no engine */
async function make(
  db: Database,
  client: EngineClient | null,
  { records, texts, place }: DocumentsWanted,
): Promise<DocumentsMade> {
  const around = new Surroundings(db)
  const made: DocumentsMade = { texts: [], sent: [] }
  const lines = new Map<string, string>()
  const gone: string[] = []
  for (const { kind, ids } of records.flatMap(inParts)) {
    const built = buildDocuments(await loadSources(db, kind, ids, around))
    if (texts) made.texts.push(textRows(kind, ids, built))
    const present = new Set(built.map(({ recordId }) => recordId))
    gone.push(...ids.filter((id) => !present.has(id)).map((id) => documentId(kind, id)))
    for (const document of built) lines.set(document.id, JSON.stringify(storedDocument(document)))
  }
  if (client === null || place === null) return made
  return { ...made, sent: await sendToIndex(client, place, lines, gone) }
}
