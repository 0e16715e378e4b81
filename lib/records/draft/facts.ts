/** What a curator says of an article that its text does not, or says otherwise. */
import { z } from 'zod'
import { rightsSchema } from '@/lib/records/vocabulary'

const LONGEST = 300

/** What no reader sees: controls, marks of direction, halves of a pair. A database may refuse it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** An empty field of a form says nothing. */
const word = z
  .string()
  .transform((text) => text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(LONGEST))
  .transform((text) => text || null)
  .nullable()
  .default(null)

const isoDate = word.pipe(z.iso.date().nullable())

/** Only shown, and never fetched; an address of another kind could run something where it is clicked. */
const address = word.pipe(z.url({ protocol: /^https?$/ }).nullable())

export const draftFactsSchema = z.object({
  title: word,
  publisher: word,
  author: word,
  publishedOn: isoDate,
  rights: rightsSchema.default('excerpt'),
  sourceUrl: address,
})

export type DraftFacts = z.infer<typeof draftFactsSchema>

const LABELS: Readonly<Record<string, string>> = {
  title: '제목',
  publisher: '매체',
  author: '글쓴이',
  publishedOn: '보도일(2024-03-01처럼)',
  rights: '공개 범위',
  sourceUrl: '원문 주소(https://…)',
}

/** Facts as a form has them, or the Korean names of the fields that can't be used. */
export function readDraftFacts(form: Readonly<Record<string, string>>): DraftFacts | { unusable: string[] } {
  const parsed = draftFactsSchema.safeParse(form)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path }) => String(path[0]))
  return { unusable: [...new Set(fields)].map((field) => LABELS[field] ?? field) }
}
