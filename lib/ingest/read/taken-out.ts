/** Text that a library took out of a document, made fit to be stored: what no reader sees goes. */
import { faultOfText } from '@/lib/ingest/read/decode'
import { type PageResult, plainPage } from '@/lib/ingest/read/page'

/** Controls but line feed and tab; soft hyphens, joiners and marks of direction; halves of a pair; codes that are no letters. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu
/** Hangul and symbol fonts print bullets by codes of their own: U+F06D at the head of a line. */
const OWN_BULLET = /^[\ue000-\uf8ff]\s*/gm
const OWN_SIGN = /[\ue000-\uf8ff]/g

/** For text that was cut out of markup as well: `&#0;` and `&#xD800;` are no letters either. */
export function seenText(text: string): string {
  return text.replace(UNSEEN, '').replace(OWN_BULLET, '• ').replace(OWN_SIGN, ' ').normalize('NFC')
}

export function pageOfDocument(taken: string): PageResult {
  const text = seenText(taken)
  const fault = faultOfText(text)
  return fault ?? { ok: true, page: plainPage(text) }
}
