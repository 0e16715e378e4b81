/**
 * The address with a path that can be read. One whose percent signs spell no text (`/regions/%E0%A4%A`) makes Next answer 500
 * in plain text; with those signs taken literally, it is an address where nothing is: 404, as the site says it everywhere.
 */
export function wellFormed(address: string): string {
  const [path = '', ...query] = address.split('?')
  return isWellFormed(path) ? address : [path.replaceAll('%', '%25'), ...query].join('?')
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
