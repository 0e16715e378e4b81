/** Bytes of a text file → the stored text: decoded, BOM removed, NFC, nothing else changed. */

import iconv from 'iconv-lite'
import type { PageFault } from '@/lib/ingest/read/page'
import { countSyllables } from '@/lib/korean/letters'

export type Decoded = { ok: true; text: string } | (PageFault & { reason: DecodeFailure })
export type DecodeFailure = 'empty' | 'binary' | 'encoding' | 'not-korean' | 'too-long'

const fail = (reason: DecodeFailure, message: string): PageFault & { reason: DecodeFailure } => ({
  ok: false,
  reason,
  message,
})

/** Strict decoding: null where a byte does not belong to the encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The platform's `euc-kr` knows 2,350 syllables only, and fails on a whole article for one 똠; CP949 has all 11,172. */
function decodeCp949(bytes: Uint8Array): string | null {
  const text = iconv.decode(bytes, 'cp949')
  return text.includes('\ufffd') ? null : text
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: Korean text has spaces and line feeds, whose high byte is zero, all on one side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const zeros = even + odd
  if (zeros < sample.length / 50) return null
  if (odd / zeros > 0.95) return 'utf-16le'
  return even / zeros > 0.95 ? 'utf-16be' : null
}

/** Share of C0 control characters other than tab, line feed, form feed and carriage return. */
function controlShare(text: string): number {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd)
      controls += 1
  }
  return controls / text.length
}

/** Fewer syllables than this are no article. */
const FEWEST_SYLLABLES = 20

/**
 * Decodes UTF-8, UTF-16 (with or without mark) and CP949 (a superset of EUC-KR).
 * Fails, with a Korean message that says why, on empty, binary, wrongly encoded and non-Korean input.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return fail('empty', '빈 파일입니다.')
  const utf16 = byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) return fail('binary', '글이 아닌 이진 파일입니다.')
  const decoded = utf16 ? decodeAs(utf16, bytes) : (decodeAs('utf-8', bytes) ?? decodeCp949(bytes))
  if (decoded === null) {
    return fail(
      'encoding',
      '글자 인코딩을 알 수 없습니다. UTF-8, UTF-16, CP949(EUC-KR) 가운데 하나로 저장하세요.',
    )
  }
  const text = decoded.replace(/^\ufeff/, '').normalize('NFC')
  return faultOfText(text) ?? { ok: true, text }
}

/** Why a text is no Korean article; null for one that may be. */
export function faultOfText(text: string): (PageFault & { reason: DecodeFailure }) | null {
  if (text.trim() === '') return fail('empty', '내용이 없는 파일입니다.')
  if (controlShare(text) > 0.01 || text.includes('\u0000'))
    return fail('binary', '글이 아닌 이진 파일입니다.')
  const syllables = countSyllables(text)
  if (syllables < FEWEST_SYLLABLES || syllables < text.replace(/\s/g, '').length * 0.1) {
    return fail('not-korean', '한국어 기사가 아닙니다. 한글이 거의 없습니다.')
  }
  return null
}
