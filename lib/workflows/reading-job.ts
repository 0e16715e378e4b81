/** What is asked of the reading thread, and what it answers: all that crosses between the threads. */
import { z } from 'zod'
import type { KnownSource } from '@/lib/ingest/read-article'
import { readingSchema } from '@/lib/records/reading'

/** The text taken out of a file, with what the file says of it; kept to read it again with other facts. */
export const pageSchema = z.object({
  text: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  publishedOn: z.string().nullable(),
})

export type StoredPage = z.infer<typeof pageSchema>

export interface ReadingJob {
  name: string
  /** Bytes of a file, or a page that was taken out of one before. */
  source: { bytes: Uint8Array } | { page: StoredPage }
  known: KnownSource
}

export const readingAnswerSchema = z.union([
  z.object({ ok: z.literal(true), page: pageSchema, reading: readingSchema }),
  z.object({ ok: z.literal(false), reason: z.string(), message: z.string() }),
])

export type ReadingAnswer = z.infer<typeof readingAnswerSchema>
