/** Text as the bytes of the encodings that Korean articles come in. */

/** CP949 by turning the decoder of the platform round: every pair of bytes that it knows. */
function pairsOfCp949(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('euc-kr', { fatal: true })
  const pairs = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x41; trail <= 0xfe; trail += 1) {
      try {
        const char = decoder.decode(Uint8Array.of(lead, trail))
        if (char.length === 1 && !pairs.has(char)) pairs.set(char, [lead, trail])
      } catch {
        // Not a pair of the encoding.
      }
    }
  }
  return pairs
}

/** @throws RangeError on a character that CP949 does not have */
export function encodeCp949(text: string): Uint8Array {
  const pairs = pairsOfCp949()
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0)
      const pair = code < 0x80 ? [code] : pairs.get(char)
      if (!pair) throw new RangeError(`Not in CP949: ${char}`)
      return [...pair]
    }),
  )
}

export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), order === 'le')
  return bytes
}

export function encodeUtf8(text: string, mark = false): Uint8Array {
  return new TextEncoder().encode(mark ? `\ufeff${text}` : text)
}
