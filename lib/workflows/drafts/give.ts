/** What a curator gives → drafts to look at. Nothing of it is in the knowledge base yet. */
import { randomUUID } from 'node:crypto'
import type { Database } from '@/lib/db/client'
import { keepDraft } from '@/lib/db/drafts'
import { MOST_DRAFT_LETTERS } from '@/lib/records/draft/draft'
import type { DraftFacts } from '@/lib/records/draft/facts'
import { type ArticleFile, MAX_ARTICLE_BYTES, tooLarge } from '@/lib/workflows/article-file'
import { knownFromFacts } from '@/lib/workflows/drafts/known-facts'
import { readApart } from '@/lib/workflows/read-apart'

export interface GivenArticles {
  /** Ids of what can be looked at, in the order given. */
  readable: string[]
  /** Files that are no article: kept with the reason, to be shown. */
  faults: number
  /** Files that were not taken, because too many wait already. */
  refused: number
}

const TOO_LONG = `글이 너무 깁니다(${MOST_DRAFT_LETTERS.toLocaleString('ko-KR')}자까지). 기사 부분만 따로 저장해 넣으세요.`

/** @param curator who gives them. A title that was typed holds for one file only. */
export async function giveArticles(
  db: Database,
  files: readonly ArticleFile[],
  given: DraftFacts,
  curator: string,
): Promise<GivenArticles> {
  const facts = files.length === 1 ? given : { ...given, title: null }
  const outcome: GivenArticles = { readable: [], faults: 0, refused: 0 }
  for (const file of files) {
    const id = randomUUID()
    const read = await draftOf(file, facts)
    const draft = { id, curator, file: file.name, facts: JSON.stringify(facts), ...read }
    if (!(await keepDraft(db, draft, new Date()))) outcome.refused += 1
    else if (read.fault !== null) outcome.faults += 1
    else outcome.readable.push(id)
  }
  return outcome
}

async function draftOf(file: ArticleFile, facts: DraftFacts) {
  const nothing = { page: null, reading: null }
  if (file.bytes.length > MAX_ARTICLE_BYTES) return { ...nothing, fault: tooLarge(file.bytes.length).message }
  const answer = await readApart({
    name: file.name,
    source: { bytes: file.bytes },
    known: knownFromFacts(facts),
  })
  if (!answer.ok) return { ...nothing, fault: answer.message }
  if (answer.page.text.length > MOST_DRAFT_LETTERS) return { ...nothing, fault: TOO_LONG }
  return { page: JSON.stringify(answer.page), reading: JSON.stringify(answer.reading), fault: null }
}
