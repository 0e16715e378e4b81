/**
 * A migration for PostgreSQL in which every column of text is compared and ordered by its bytes, whatever the server's
 * language. So it is in SQLite and in JavaScript: lists come in the same order from both databases (가나다 is the order of
 * the code points), pages that go on after a name meet no name twice, and `LIKE 'x%'` may use an index.
 * @param script as the schema engine writes it, which knows nothing of collations and never takes them away.
 */
export function withByteOrder(script: string): string {
  return script.replace(/(?<="\w+" |SET DATA TYPE )TEXT\b/g, 'TEXT COLLATE "C"')
}
