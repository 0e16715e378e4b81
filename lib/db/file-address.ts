/** The path in a setting such as `file:/data/kb.db`. Settings hold paths as they are, nothing encoded. */
export function pathOf(databaseUrl: string): string {
  return databaseUrl.slice('file:'.length)
}
