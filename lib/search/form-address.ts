/**
 * The address a form leads to when its fields are sent by GET, as a browser makes it, but without those left empty: one
 * search should have one address. Repeated names stay repeated.
 */
export function formAddress(action: string, fields: Iterable<readonly [string, unknown]>): string {
  const pairs = [...fields].flatMap(([name, value]) => {
    const text = String(value).trim().replace(/\s+/g, ' ')
    return text === '' ? [] : [`${encoded(name)}=${encoded(text)}`]
  })
  return pairs.length === 0 ? action : `${action}?${pairs.join('&')}`
}

/** As forms and the addresses of our links have it, so that the same search is the same text. */
function encoded(text: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, hex)
}
