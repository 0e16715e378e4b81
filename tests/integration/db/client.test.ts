import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { closeWritten, openDatabase } from '@/lib/db/client'
import { listArticles } from '@/lib/db/queries/articles'
import { saveReading } from '@/lib/db/save/save-reading'
import { buildReading } from '@/tests/setup/build-reading'
import { freshDatabaseFile, freshFolder } from '@/tests/setup/database'

it('a written database that was closed is whole in its one file', async () => {
  const { url, path } = await freshDatabaseFile()
  const db = openDatabase(url)
  await saveReading(db, buildReading({ lines: ['안양시는 기업을 지원했다.'] }), new Date('2026-01-01'))
  await closeWritten(db)
  const copy = join(await freshFolder('copy'), 'copied.db')
  await copyFile(path, copy)
  const copied = openDatabase(`file:${copy}`)
  expect((await listArticles(copied, {}, { skip: 0, take: 10 })).total).toBe(1)
  await copied.$disconnect()
})
