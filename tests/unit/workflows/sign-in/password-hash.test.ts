import { expect, it } from 'vitest'
import { hashPassword, isPassword, isPasswordHash, sealingKey } from '@/lib/workflows/sign-in/password-hash'
import { cheapPasswordHash } from '@/tests/setup/cheap-password-hash'

const PASSWORD = '안양 산업-2026'
const cheap = cheapPasswordHash(PASSWORD)

it('names how it was made, so that the cost can rise later', { timeout: 30_000 }, async () => {
  const hash = await hashPassword(PASSWORD, 'c2FsdHNhbHRzYWx0c2FsdA')
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$c2FsdHNhbHRzYWx0c2FsdA\$[\w-]{43}$/)
  expect([hash, cheap, PASSWORD, '$scrypt$', ''].map(isPasswordHash)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(await isPassword(PASSWORD, hash)).toBe(true)
})

it('knows the password, in either Unicode form, and no other', async () => {
  expect(await isPassword(PASSWORD, cheap)).toBe(true)
  expect(await isPassword(PASSWORD.normalize('NFD'), cheap)).toBe(true)
  expect(await isPassword('안양 산업-2027', cheap)).toBe(false)
  expect(await isPassword('', cheap)).toBe(false)
})

it('seals cookies with another key for another password or another salt', () => {
  const keys = [
    cheap,
    cheapPasswordHash('안양 산업-2027'),
    cheapPasswordHash(PASSWORD, 'AAAAAAAAAAAAAAAA'),
  ].map(sealingKey)
  expect(new Set(keys).size).toBe(3)
  expect(sealingKey(cheapPasswordHash(PASSWORD))).toBe(keys[0])
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/)
})
