/** Leads a former name or an old id to the record's present address. */
export function redirectTo(request: Request, path: string): Response {
  return new Response(null, {
    status: 308,
    headers: { Location: encodeURI(path) + new URL(request.url).search },
  })
}
