/** What crosses between an ingest and the threads that read for it. */
import type { SoundReading } from '@/lib/db/save/save-reading'
import type { ManifestEntry } from '@/lib/records/manifest'
import type { ArticleFile, FileFault } from '@/lib/workflows/article-file'

export interface SoundReadingJob {
  number: number
  file: ArticleFile
  entry: ManifestEntry | undefined
}

export type SoundReadingAnswer = ({ ok: true } & SoundReading) | ({ ok: false } & FileFault)
