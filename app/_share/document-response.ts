import { createHash } from 'node:crypto'

/** A text that others ask for again and again: who has it already is told so, and need not ask for some minutes. */
export function documentResponse(request: Request, type: string, text: string): Response {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 27)
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=300',
    ETag: `"${hash}"`,
  }
  if (request.headers.get('if-none-match')?.includes(hash))
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers })
}
