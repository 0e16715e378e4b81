import { expect, test } from 'vitest'
import { kindOfDatabase, openDatabase } from '@/lib/db/client'
import { makeRoomForPages } from '@/lib/db/save/page-cache'
import { freshDatabase } from '@/tests/setup/database'

test('a file’s connection has the room it was given; a server needs none', async () => {
  const db = openDatabase((await freshDatabase()).url)
  await makeRoomForPages(db)
  if (kindOfDatabase(db) === 'sqlite') {
    expect(await db.$queryRaw`PRAGMA cache_size`).toEqual([{ cache_size: -12_000 }])
    expect(await db.$queryRaw`PRAGMA wal_autocheckpoint`).toEqual([{ wal_autocheckpoint: 16_000 }])
  }
  await db.$disconnect()
})
