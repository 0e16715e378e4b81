/** Alive: this process answers. What of the site works, /api/ready tells; a database that is gone is no reason to start the site again. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
}
