import { createHash } from 'node:crypto'
import type { Row } from '@/lib/db/copy/read-rows'
import { storableText } from '@/lib/db/postgresql-adapter'

/** A digest of rows in the order they come in, the same from every kind of database that holds the same. */
export class RowsDigest {
  readonly #hash = createHash('sha256')
  rows = 0

  add(row: Row): void {
    this.rows += 1
    this.#hash.update(`${JSON.stringify(Object.entries(row).map(storable))}\n`)
  }

  end(): { rows: number; digest: string } {
    return { rows: this.rows, digest: this.#hash.digest('hex') }
  }
}

const storable = ([column, value]: [string, unknown]) => [
  column,
  typeof value === 'string' ? storableText(value) : value,
]
