/** Text as the bytes of the encodings that Korean articles come in. */
import iconv from 'iconv-lite'

export function encodeCp949(text: string): Uint8Array {
  return iconv.encode(text, 'cp949')
}

export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  return iconv.encode(text, `utf-16${order}`, { addBOM: mark })
}

export function encodeUtf8(text: string, mark = false): Uint8Array {
  return new TextEncoder().encode(mark ? `\ufeff${text}` : text)
}
