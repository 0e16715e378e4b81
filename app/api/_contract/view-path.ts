/** The address of the page that shows what an export holds: the same list with the same parameters. */
export function viewPath(request: Request, path: string): string {
  const { searchParams } = new URL(request.url)
  searchParams.delete('format')
  const query = searchParams.toString()
  return query === '' ? path : `${path}?${query}`
}
