/** From a record's page to the page where a curator changes it. */
const EDITED: Readonly<Record<string, string>> = {
  metrics: '/admin/figures/',
  agencies: '/admin/agencies/',
  programs: '/admin/programs/',
  articles: '/admin/sources/',
}

/** Null for a page that is no record's. */
export function editAddress(path: string): string | null {
  const [, kind, name] = /^\/(\w+)\/([^/?#]+)$/.exec(path) ?? []
  if (kind === undefined || name === undefined || !Object.hasOwn(EDITED, kind)) return null
  return `${EDITED[kind]}${name}`
}
