/** An address as a person reads it: `/agencies/%EC%95%88` → `/agencies/안…`; as it is when it can't be decoded. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
