/** Where a Korean noun ends: at a boundary, or at particles that close the word (`안양시는`, `진흥원으로부터`). */
import { isWordAt } from '@/lib/korean/letters'

const PARTICLES = [
  '은|는|이|가|을|를|의|에|에서|에게|에는|엔|에도|에만|에선|에서는|에서도|에서의|에게는|과|와|과는|와는|과의|와의|과도|와도|도|만|만의|까지|부터|보다|처럼|마다|씩',
  '로|으로|로서|으로서|로써|으로써|로는|으로는|로의|으로의|로도|로부터|으로부터|에 ?따르면|이나|나|이란|란|라는|이라는|이라며|이라고|라고|이며|며|이고|고|인|이다|다|입니다|이었던|였던|였다|이었다|였으며|이자|뿐|뿐만|측|측은|측이|등|등이|등을|등은|등의|등과|등에|들|들이|들은|들을|들의|께서|이라|라|에까지|조차|마저|야말로|이야말로|하고',
].join('|')

const AFTER_NOUN = new RegExp(`^(?:${PARTICLES})?(?![가-힣A-Za-z0-9])`)

/** Whether the noun that ends at `at` is whole there: `진흥원|은` yes, `진흥원|장` no. */
export function endsNoun(text: string, at: number): boolean {
  return AFTER_NOUN.test(text.slice(at, at + 8))
}

const SUBJECT =
  /^[’”'"`」』>)]?(?:\([^()]{1,40}\))?(?:(?:은|는|이|가|에서는|에서도|에서|에는|도)(?![가-힣])|(?:이?다|입니다)\.)/

/**
 * Whether the noun that ends at `at`, perhaps in quotes, is marked as topic or subject, or is what the sentence says
 * something is (`…시설이 바로 ‘청년공간 A-큐브’다.`): either way the next words are about it.
 */
export function isSubject(text: string, at: number): boolean {
  return SUBJECT.test(text.slice(at, at + 50))
}

/** Whether a word begins at `at`: nothing of a word stands right before it. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordAt(text, at - 1)
}
