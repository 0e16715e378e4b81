/**
 * Loaded into the site's process before its server. An address whose percent signs spell no text (`/regions/%E0%A4%A`)
 * makes Next answer 500 in plain text; with those signs taken literally, it is an address where nothing is: 404, as the
 * site says it everywhere.
 */
import { subscribe } from 'node:diagnostics_channel'

subscribe('http.server.request.start', ({ request }) => {
  const [path, ...query] = request.url.split('?')
  if (isWellFormed(path)) return
  request.url = [path.replaceAll('%', '%25'), ...query].join('?')
})

function isWellFormed(path) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
