import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openArchive } from '@/lib/ingest/read/document/archive'
import { bytesOf } from '@/tests/setup/documents/sample'

describe('openArchive', () => {
  it('이름으로 찾은 것만 푼다', async () => {
    const archive = await openArchive(zipSync({ 'a/b.xml': bytesOf('가나다'), '../c': bytesOf('x') }))
    expect(archive.names).toEqual(['a/b.xml', '../c'])
    expect(await archive.read('a/b.xml')).toEqual(Buffer.from('가나다'))
    expect(await archive.read('c')).toBeNull()
  })

  it('여럿을 풀어 한도를 넘으면 멈춘다', async () => {
    const random = Uint8Array.from({ length: 1 << 20 }, (_, at) => (at * 2654435761) >>> 24)
    const half = new Uint8Array(33 * random.length)
    for (let at = 0; at < 33; at += 1) half.set(random, at * random.length)
    const archive = await openArchive(zipSync({ a: half, b: half }, { level: 0 }))
    await archive.read('a')
    await expect(archive.read('b')).rejects.toMatchObject({ reason: 'archive-limits' })
  })

  it('빈칸만 든 작은 파일은 얼마로 줄어도 괜찮다', async () => {
    const archive = await openArchive(zipSync({ a: new Uint8Array(500_000).fill(32) }, { level: 9 }))
    expect((await archive.read('a'))?.length).toBe(500_000)
  })

  it('내용이 바뀐 파일은 손상되었다고 한다', async () => {
    const zip = zipSync({ a: bytesOf('300억원') }, { level: 0 })
    zip[Buffer.from(zip).indexOf('300')] = 0x39
    await expect((await openArchive(zip)).read('a')).rejects.toMatchObject({ reason: 'damaged' })
  })
})
