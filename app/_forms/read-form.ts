/** Reads a sent form. Null when it is longer than `mostBytes` or no form at all; no more than that is ever kept. */
export async function readForm(request: Request, mostBytes: number): Promise<Record<string, string> | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith('application/x-www-form-urlencoded')) return null
  const bytes = await boundedBytes(request, mostBytes)
  if (bytes === null) return null
  const fields = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return Object.fromEntries(
    [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** The body, or null when it is longer than `most`: no more than that is ever kept. */
export async function boundedBytes({ body }: Request, most: number): Promise<Buffer<ArrayBuffer> | null> {
  if (body === null) return null
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body) {
    length += piece.length
    if (length > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
