/** What is said of a table whose rows refer to none. */
export const orphanedRows = (table: string) => `${table} has rows that refer to none`
