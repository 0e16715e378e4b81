import { scryptSync } from 'node:crypto'

/** A hash of a hundredth of the cost, where the password is checked often; the real cost is a quarter of a second each. */
export function cheapPasswordHash(password: string, salt = 'NaClNaClNaClNaCl'): string {
  const hash = scryptSync(password.normalize('NFC'), salt, 32, { N: 1024, r: 8, p: 1 })
  return `$scrypt$ln=10,r=8,p=1$${salt}$${hash.toString('base64url')}`
}
