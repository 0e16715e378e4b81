/** Programmes in quotes: `소통채널인 ‘진심토크’`, `'조선업 희망근로사업'`, `‘초기창업패키지’ 참여기업`. */
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'
import {
  BEING_BUILT,
  IS_HELD,
  NOT_A_PROGRAM,
  QUOTED_AFTER,
  QUOTED_BEFORE,
  QUOTED_ENDINGS,
  QUOTED_FAIR,
  QUOTED_PLACE,
  QUOTED_RUN,
  QUOTED_WITH_FIGURES,
  QUOTED_WITH_MONEY,
  SAID_TO_BE,
  SET_UP,
} from '@/lib/ingest/extract/program-quotes.data'
import type { Stretch } from '@/lib/korean/sentence'

const LONGEST_NAME = 34
const SHORTEST_SHAPED = 3

/** Whether the words around the quote say that it names a measure, whatever it is called. */
function isCalledOne(before: string, behind: string): boolean {
  return (
    QUOTED_AFTER.test(before.slice(-10)) ||
    QUOTED_BEFORE.test(behind) ||
    (SAID_TO_BE.before.test(before) && SAID_TO_BE.behind.test(behind))
  )
}

/** Whether a name that alone tells nothing is one where it stands. */
function isOneHere(name: string, sentence: string, behind: string): boolean {
  return (
    QUOTED_RUN.test(behind) ||
    (QUOTED_PLACE.test(name) && SET_UP.test(sentence)) ||
    (QUOTED_FAIR.test(name) && IS_HELD.test(sentence)) ||
    (name.length >= 4 && (QUOTED_WITH_FIGURES.test(behind) || QUOTED_WITH_MONEY.test(behind)))
  )
}

function isProgram(text: string, quote: Stretch, sentence: Stretch): boolean {
  // `‘중소기업 환경개선 지원(작업환경, 근로환경)’`: what it is stands before the bracket.
  const name = text.slice(quote.start, quote.end).replace(/\s?\([^()]*\)$/, '')
  const behind = text.slice(quote.end, Math.min(sentence.end, quote.end + 90))
  const called = isCalledOne(text.slice(sentence.start, quote.start), behind)
  if (name.length > LONGEST_NAME || (NOT_A_PROGRAM.test(name) && !called)) return false
  // `‘청년창업기업 100개 집중육성’`: a promise with its figure. A fund of `1조 원` is named by it.
  if (/\d\s?(?:억|만|개|명)/.test(name)) return false
  if (called || (QUOTED_ENDINGS.test(name) && name.length >= SHORTEST_SHAPED)) return true
  return isOneHere(name, text.slice(sentence.start, sentence.end), behind)
}

/** `이차전지종합지원센터`: who serves firms is an organisation from its first day. */
const SERVICE = /지원센터$/

/** Whether an organisation's name is a programme, too: a place for firms (`‘달서창업허브’`), or one that is being built. */
function isPlaceToBe(name: string, sentence: string): boolean {
  return (
    QUOTED_PLACE.test(name) && (!/센터$/.test(name) || (!SERVICE.test(name) && BEING_BUILT.test(sentence)))
  )
}

/** @param organisations what has the shape of an organisation's name there, and mostly is no programme */
export function quotedProgramsIn(
  text: string,
  sentence: Stretch,
  organisations: readonly Stretch[],
): Stretch[] {
  return quotedIn(text, sentence).filter((quote) => {
    if (!isProgram(text, quote, sentence)) return false
    const isOrganisation = organisations.some((it) => it.start === quote.start && it.end === quote.end)
    return (
      !isOrganisation ||
      isPlaceToBe(text.slice(quote.start, quote.end), text.slice(sentence.start, sentence.end))
    )
  })
}
