/** What no answer may hold, whatever was asked. */
import type { Received, Sent } from '@/tests/e2e/hostile/send'

/** Of the machine, the database, the engine and the program. */
const INTERNALS =
  /node_modules|\bat [\w.<>$]+ \(|\bat async |SQLITE_|Prisma|libsql|ECONNREFUSED|meili_?search|\/tmp\/|\/home\/|\/root\/|root:x:0|DATABASE_URL|BEGIN [A-Z ]*PRIVATE KEY/gi
const RUNNING_MARKUP =
  /<script>alert|<img src=x|<svg[/ >]|<iframe|srcdoc=|<mglyph|href="javascript:|<mark>강조<\/mark>/i
/** A cell that a spreadsheet would take for a formula. */
const FORMULA_CELL = /(?:^|,)(?:"[=+@\t\r]|[=+@\t\r]|"?-(?!\d|"|,|$))/m

/** What is wrong with an answer; empty for nothing. */
export function faultsOf(
  { path }: Sent,
  { status, headers, text }: Received,
  site: string | undefined,
): string[] {
  const type = String(headers['content-type'] ?? '')
  const { location } = headers
  return [
    status >= 500 ? `answers ${status}` : '',
    headers['x-request-id'] === undefined ? 'has no request id' : '',
    headers['x-injected'] !== undefined ? 'lets a header in' : '',
    /injected/.test(String(headers['set-cookie'])) ? 'sets a cookie it was given' : '',
    location !== undefined && !staysHere(location, site) ? `leads to ${location}` : '',
    status < 300 && headers['x-content-type-options'] !== 'nosniff' ? 'may be sniffed' : '',
    ...insidesIn(text, path).map((told) => `tells of its insides: ${told}`),
    type.startsWith('text/html') && RUNNING_MARKUP.test(withoutOwnPictures(text))
      ? `holds markup: ${RUNNING_MARKUP.exec(withoutOwnPictures(text))?.[0]}`
      : '',
    type.startsWith('text/csv') && FORMULA_CELL.test(text.replaceAll('\r\n', '\n')) ? 'holds a formula' : '',
    type === '' && text !== '' && location === undefined ? 'has no type' : '',
  ]
    .filter((fault) => fault !== '')
    .map((fault) => `${path.slice(0, 120)}: ${fault}`)
}

/** What was asked for may be said again. */
function insidesIn(text: string, path: string): string[] {
  const asked = decoded(path).toLowerCase()
  const told = [...text.matchAll(INTERNALS)].map(([found]) => found)
  return [...new Set(told)].filter((found) => !asked.includes(found.toLowerCase()))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Charts and marks that the site itself draws. */
function withoutOwnPictures(html: string): string {
  return html.replace(/<svg (?=[^>]*(?:viewBox|class|aria-hidden))/g, '<own-picture ')
}

function staysHere(location: string, site: string | undefined): boolean {
  return URL.canParse(location, site) && new URL(location, site).origin === new URL(site ?? '').origin
}
