import { expect, it } from 'vitest'
import { hashPassword, isPassword, isPasswordHash, sealingKey } from '@/lib/workflows/sign-in/password-hash'

const SALT = 'c2FsdHNhbHRzYWx0c2FsdA'
const hash = await hashPassword('안양 산업-2026', SALT)

it('names how it was made, so that the cost can rise later', () => {
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$c2FsdHNhbHRzYWx0c2FsdA\$[\w-]{43}$/)
  expect(isPasswordHash(hash)).toBe(true)
  expect(isPasswordHash('안양 산업-2026')).toBe(false)
})

it('knows the password, in either Unicode form, and no other', async () => {
  expect(await isPassword('안양 산업-2026', hash)).toBe(true)
  expect(await isPassword('안양 산업-2026'.normalize('NFD'), hash)).toBe(true)
  expect(await isPassword('안양 산업-2027', hash)).toBe(false)
  expect(await isPassword('', hash)).toBe(false)
})

it('agrees with a hash made elsewhere, of another cost', async () => {
  // scrypt('password', 'NaClNaClNaClNaCl', N=1024, r=8, p=16), 32 bytes.
  const { scryptSync } = await import('node:crypto')
  const other = scryptSync('password', 'NaClNaClNaClNaCl', 32, { N: 1024, r: 8, p: 16 }).toString('base64url')
  expect(await isPassword('password', `$scrypt$ln=10,r=8,p=16$NaClNaClNaClNaCl$${other}`)).toBe(true)
})

it('seals cookies with another key for another password or another salt', async () => {
  const keys = [
    hash,
    await hashPassword('안양 산업-2027', SALT),
    await hashPassword('안양 산업-2026', 'AAAAAAAAAAAAAAAAAAAAAA'),
  ].map(sealingKey)
  expect(new Set(keys).size).toBe(3)
  expect(sealingKey(await hashPassword('안양 산업-2026', SALT))).toBe(keys[0])
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/)
})
