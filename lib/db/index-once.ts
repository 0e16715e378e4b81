/**
 * A migration whose indexes may be there already: on a large base an index is made by hand before a release, with
 * `CREATE INDEX CONCURRENTLY`, as a migration would stop all writing while it is built.
 * @param script as the schema engine writes it.
 */
export function withIndexesOnce(script: string): string {
  return script.replace(
    /^CREATE (UNIQUE )?INDEX (?=")/gm,
    (_, unique = '') => `CREATE ${unique}INDEX IF NOT EXISTS `,
  )
}
