/** The curators' password as it is kept and checked: scrypt in the PHC form, `$scrypt$ln=15,r=8,p=3$SALT$HASH`. */
import { hkdfSync, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/**
 * 32 MiB and about a quarter of a second, one of the equal settings of
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt: the one of 128 MiB would let a
 * few attempts at once fill a small machine.
 */
const COST = { log2N: 15, blockSize: 8, parallelization: 3 }
const HASH_BYTES = 32
const SEALING_KEY_BYTES = 32
const PHC = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]{16,})\$([\w-]{43})$/

const partsSchema = z
  .tuple([z.coerce.number(), z.coerce.number(), z.coerce.number(), z.string(), z.string()])
  .transform(([log2N, blockSize, parallelization, salt, hash]) => ({
    cost: { log2N, blockSize, parallelization },
    salt,
    hash: Buffer.from(hash, 'base64url'),
  }))

/** @param salt at least 16 letters of base64url. */
export async function hashPassword(password: string, salt: string): Promise<string> {
  const hash = await derive(password, salt, COST)
  const { log2N, blockSize, parallelization } = COST
  return `$scrypt$ln=${log2N},r=${blockSize},p=${parallelization}$${salt}$${hash.toString('base64url')}`
}

export const isPasswordHash = (text: string): boolean => PHC.test(text)

/** Whether `typed` is the password; takes as long for a near miss as for nonsense. */
export async function isPassword(typed: string, passwordHash: string): Promise<boolean> {
  const { cost, salt, hash } = partsOf(passwordHash)
  return timingSafeEqual(await derive(typed, salt, cost), hash)
}

/**
 * What cookies are sealed with. It follows from the password, so that nobody who reads the database can make a cookie, and
 * another password ends every session.
 */
export function sealingKey(passwordHash: string): string {
  const { hash, salt } = partsOf(passwordHash)
  return Buffer.from(hkdfSync('sha256', hash, salt, 'sealed cookies', SEALING_KEY_BYTES)).toString('hex')
}

function partsOf(passwordHash: string) {
  return partsSchema.parse(PHC.exec(passwordHash)?.slice(1))
}

function derive(password: string, salt: string, cost: typeof COST): Promise<Buffer> {
  const N = 2 ** cost.log2N
  const options: ScryptOptions = {
    N,
    r: cost.blockSize,
    p: cost.parallelization,
    maxmem: 256 * N * cost.blockSize,
  }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
