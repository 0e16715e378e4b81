/** Short names that an article introduces right behind a name. */

const OPEN = `[‘“"'\`「『<]?`
/** The closing quote, and an abbreviation in brackets behind it: `대구디지털산업진흥원(DIP)은`. */
const CLOSE = `[’”"'\`」』>]?(?:\\([^()]{1,20}\\))?`

/** `안양산업진흥원(이하 “진흥원”)`, `…(이하 KTL)`. */
const HEREAFTER = new RegExp(
  `\\((?:[^()]{0,24}[,·/;])?\\s?(?:이하|약칭|일명)\\s?${OPEN}([가-힣A-Za-z0-9·\\s-]{1,20}?)${CLOSE}\\s?\\)`,
  'y',
)
/** `한국산업기술시험원(KTL)`, `경기도경제과학진흥원(경과원)`: an abbreviation right behind a name. */
const IN_BRACKETS = /\(([A-Z][A-Za-z0-9-]{1,9}|[가-힣]{2,6})\)/y

/** Words in brackets that are people, places or offices, not names: `(원장 전만기)` has a space and never matches. */
const NOT_A_NAME =
  /^(?:사진|이하|대표|원장|센터장|이사장|시장|군수|도지사|위원장|회장|옛|구|전|현|가칭|왼쪽|오른쪽|가운데)$|[시군구도]$/

/** The short name introduced right behind the name that ends at `at`. */
export function shortNameBehind(text: string, at: number): string | null {
  HEREAFTER.lastIndex = at
  const hereafter = HEREAFTER.exec(text)?.[1]?.trim()
  if (hereafter) return hereafter
  IN_BRACKETS.lastIndex = at
  const bracketed = IN_BRACKETS.exec(text)?.[1]
  return bracketed && !NOT_A_NAME.test(bracketed) ? bracketed : null
}
