/**
 * The same text with full-width and look-alike characters folded to their plain forms, one UTF-16 unit for one,
 * so that an offset into the folded text is an offset into the article (`１００억` → `100억`, `ㆍ` → `·`).
 */
export function foldWidth(text: string): string {
  return text.replace(FOLDABLE, (char) => {
    const plain = LOOKALIKES[char]
    if (plain) return plain
    return String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET)
  })
}

/** Distance between `！` (U+FF01) and `!` (U+0021). */
const FULL_WIDTH_OFFSET = 0xfee0

/** Newspapers print the middle dot as ㆍ or ・, the tilde as ∼ or 〜, the year as ′21, and 억 in Hanja. */
const LOOKALIKES: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2005': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  ㆍ: '·',
  '・': '·',
  '･': '·',
  '‧': '·',
  '∙': '·',
  '〜': '~',
  '∼': '~',
  '～': '~',
  '\u2010': '-',
  '\u2011': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00b4': "'",
  '′': "'",
  億: '억',
  兆: '조',
  '￦': '₩',
  '￡': '£',
}

const FOLDABLE = new RegExp(`[\uff01-\uff5e${Object.keys(LOOKALIKES).join('')}]`, 'g')
