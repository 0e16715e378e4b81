/** Which database an address means. */

export const DATABASE_KINDS = ['sqlite', 'postgresql'] as const

export type DatabaseKind = (typeof DATABASE_KINDS)[number]

export function kindOf(databaseUrl: string): DatabaseKind {
  return /^postgres(?:ql)?:/.test(databaseUrl) ? 'postgresql' : 'sqlite'
}

/** An address as it may be printed: the path of a file; of a server no name, no password and no option. */
export function addressToShow(databaseUrl: string): string {
  if (kindOf(databaseUrl) === 'sqlite') return databaseUrl.slice('file:'.length)
  const { host, pathname } = new URL(databaseUrl)
  return `postgresql://${host}${pathname}`
}
