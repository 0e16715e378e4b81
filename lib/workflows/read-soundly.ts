import { readingHash } from '@/lib/db/save/article-row'
import type { ManifestEntry } from '@/lib/records/manifest'
import { soundReading } from '@/lib/records/sound-reading'
import type { ArticleFile } from '@/lib/workflows/article-file'
import { readGivenFile } from '@/lib/workflows/read-file'
import type { SoundReadingAnswer } from '@/lib/workflows/sound-reading-job'

/** All that can be done for a file before the database is asked: reads it, looks whether the reading holds together, hashes it. */
export async function readSoundly(
  file: ArticleFile,
  entry: ManifestEntry | undefined,
): Promise<SoundReadingAnswer> {
  const read = await readGivenFile(file, entry)
  if (!read.ok) return read
  try {
    const reading = soundReading(read.reading)
    return { ok: true, reading, hash: readingHash(reading) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const message = `읽은 내용이 서로 맞지 않아 저장하지 않았습니다: ${detail}`
    return { ok: false, reason: 'unsound-reading', message }
  }
}
