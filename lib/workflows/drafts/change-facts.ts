import type { Database } from '@/lib/db/client'
import { findDraft, rewriteDraft } from '@/lib/db/drafts'
import type { DraftFacts } from '@/lib/records/draft/facts'
import { knownFromFacts } from '@/lib/workflows/drafts/known-facts'
import { readApart } from '@/lib/workflows/read-apart'
import { pageSchema } from '@/lib/workflows/reading-job'

/**
 * Reads a draft again with other facts: the year of `지난해` follows from the date.
 * @returns null when it is done, else why not
 */
export async function changeFacts(db: Database, id: string, facts: DraftFacts): Promise<string | null> {
  const draft = await findDraft(db, id, new Date())
  if (draft === null) return GONE
  const page = pageSchema.parse(JSON.parse(draft.page))
  const answer = await readApart({ name: draft.file, source: { page }, known: knownFromFacts(facts) })
  if (!answer.ok) return answer.message
  const again = { facts: JSON.stringify(facts), reading: JSON.stringify(answer.reading) }
  return (await rewriteDraft(db, id, again)) ? null : GONE
}

export const GONE = '이 글은 이미 저장했거나 지웠습니다. 저장하지 않은 글은 하루가 지나면 지워집니다.'
