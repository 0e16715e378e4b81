import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { problemSchema } from '@/app/api/_contract/problem'
import { GET as getReadiness } from '@/app/api/ready/route'
import { GET as getAgency } from '@/app/api/v1/agencies/[slug]/route'
import { GET as getAgencies } from '@/app/api/v1/agencies/route'
import { GET as getComparison } from '@/app/api/v1/compare/route'
import { GET as getSearch } from '@/app/api/v1/search/route'
import { freshFolder } from '@/tests/setup/database'

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', `file:${join(await freshFolder('gone'), 'no-such-folder', 'kb.db')}`)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const asked = (path: string) => new Request(`http://localhost${path}`)

describe('with a database that cannot be opened', () => {
  it.each([
    ['a list', () => getAgencies(asked('/api/v1/agencies'))],
    ['a record', () => getAgency(asked('/api/v1/agencies/x'), { params: Promise.resolve({ slug: 'x' }) })],
    ['a comparison', () => getComparison(asked('/api/v1/compare?region=anyang&region=gimpo'))],
    ['a search', () => getSearch(asked('/api/v1/search?q=x'))],
  ])('%s is a problem that tells to come again, and nothing of the machine', async (_, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = problemSchema.parse(await answer.json())
    expect(problem.detail).toContain('later')
    expect(JSON.stringify(problem)).not.toMatch(/no-such-folder|kb\.db|Prisma/)
    expect(console.error).toHaveBeenCalled()
  })

  it('a wrong request is still told what is wrong', async () => {
    expect((await getAgencies(asked('/api/v1/agencies?regoin=anyang'))).status).toBe(400)
  })

  it('the site says that it is not ready, and not why', async () => {
    const answer = await getReadiness()
    expect(answer.status).toBe(503)
    const said = await answer.text()
    expect(JSON.parse(said)).toMatchObject({ status: 'down', database: 'down', waitingChanges: null })
    expect(said).not.toMatch(/no-such-folder|kb\.db|Prisma/)
  })
})
