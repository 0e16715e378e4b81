import type { Database } from '@/lib/db/client'
import { articleColumns, toArticleReference } from '@/lib/db/queries/references'
import { type ProgramTarget, programTargetSchema } from '@/lib/records/published/program'

/** Whom a programme is for: one entry a wording, with the earliest article that has it; earliest first, undated last. */
export async function readProgramTargets(db: Database, programId: string): Promise<ProgramTarget[]> {
  const rows = await db.programTarget.findMany({
    where: { claim: { programId } },
    select: {
      text: true,
      start: true,
      end: true,
      sentence: { select: { text: true, start: true, article: { select: articleColumns } } },
    },
    orderBy: [{ sentence: { article: { publishedOn: { sort: 'asc', nulls: 'last' } } } }, { id: 'asc' }],
  })
  const targets = rows.map(({ text, start, end, sentence }) =>
    programTargetSchema.parse({
      text,
      start: start - sentence.start,
      end: end - sentence.start,
      sentence: sentence.text,
      article: toArticleReference(sentence.article),
    }),
  )
  return [...new Map([...targets].reverse().map((target) => [target.text, target])).values()].reverse()
}
