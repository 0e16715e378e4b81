/** Whether a name the reader printed means a record of the gold file. */
import { nameKey } from '@/lib/records/names'

/** A name this short (센터, 진흥원, 시) means another organisation in the next article, and alone proves nothing. */
const SHORTEST_OWN_NAME = 4

export interface Named {
  name: string
  aliases: readonly string[]
  formerNames?: readonly { name: string }[]
}

export function allNames({ name, aliases, formerNames = [] }: Named): string[] {
  return [name, ...aliases, ...formerNames.map((former) => former.name)]
}

/** The record that has this name, by any of its names. */
export function recordNamed<T extends Named>(records: readonly T[], name: string): T | undefined {
  const key = nameKey(name)
  return (
    records.find((record) => nameKey(record.name) === key) ??
    records.find((record) => allNames(record).some((other) => nameKey(other) === key))
  )
}

/** The gold record a printed record means: by its name, else by another of its names that is no bare noun. */
export function recordMeant<T extends Named>(records: readonly T[], printed: Named): T | undefined {
  const others = allNames(printed).filter((name) => nameKey(name).length >= SHORTEST_OWN_NAME)
  for (const name of [printed.name, ...others]) {
    const record = recordNamed(records, name)
    if (record !== undefined) return record
  }
  return undefined
}
