/** The path in a setting such as `file:/data/kb.db`. Settings hold paths as they are, nothing encoded. */
export function pathOf(databaseUrl: string): string {
  return databaseUrl.slice('file:'.length)
}

/** The same address as libsql takes it: it reads a URL, in which these three characters would mean something. */
export function libsqlAddress(databaseUrl: string): string {
  return databaseUrl.replace(/[%?#]/g, encodeURIComponent)
}
