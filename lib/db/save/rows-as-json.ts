/** Rows as one value of one statement, for SQLite: a value for each column costs the client more than storing them costs the database. */

type Row = Readonly<Record<string, unknown>>

export interface RowsAsJson {
  json: string
  /** Of each column, in their order, what it is in a row: SQL on `"row"."value"`. */
  columns: string[]
}

/** A whole number in SQLite is smaller than 2 ** 63. */
const LARGEST_DIVISOR = 2 ** 62

/** SQLite ends a text at U+0000 and keeps half a pair as it is, where as a value of its own it becomes U+FFFD. */
const KEPT_OTHERWISE = /\\u(?:0000|d[89a-f])/

/**
 * @param rows texts, numbers and null only
 * @returns null when JSON would bring SQLite something else than the values themselves
 */
export function rowsAsJson(rows: readonly Row[], columns: readonly string[]): RowsAsJson | null {
  const fractional = new Set(columns.filter((column) => rows.some((row) => isFraction(row[column]))))
  const table = rows.map((row) =>
    fractional.size === 0
      ? columns.map((column) => row[column] ?? null)
      : columns.flatMap((column) => valuesOf(row[column] ?? null, fractional.has(column))),
  )
  if (fractional.size > 0 && table.some((values) => values.includes(Number.NaN))) return null
  const json = JSON.stringify(table)
  return KEPT_OTHERWISE.test(json) ? null : { json, columns: expressions(columns, fractional) }
}

const valuesOf = (value: unknown, isFractional: boolean): unknown[] =>
  isFractional ? quotientOf(value) : [value]

const isFraction = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value)

function expressions(columns: readonly string[], fractional: ReadonlySet<string>): string[] {
  let place = 0
  return columns.map((column) => {
    const at = place
    place += fractional.has(column) ? 2 : 1
    const value = `"value" ->> ${at}`
    return fractional.has(column) ? `(${value}) * 1.0 / ("value" ->> ${at + 1})` : value
  })
}

/**
 * SQLite reads 86.43929361 in a text as the double next to it. A double is one whole number divided by a power of two, which both know
 * exactly.
 * @returns [NaN] for one that is too small to be told so
 */
function quotientOf(value: unknown): unknown[] {
  if (typeof value !== 'number') return [value, 1]
  let [dividend, divisor] = [value, 1]
  while (!Number.isInteger(dividend) && divisor < LARGEST_DIVISOR) {
    dividend *= 2
    divisor *= 2
  }
  return Number.isSafeInteger(dividend) ? [dividend, divisor] : [Number.NaN]
}
