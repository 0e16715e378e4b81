/** Stretches of an article that have the shape of a programme's name: quoted, by their ending, as a label or a row of a table. */
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'
import {
  GENERIC_MODIFIERS,
  NOT_A_PROGRAM,
  QUOTED_AFTER,
  QUOTED_BEFORE,
  QUOTED_ENDINGS,
  QUOTED_RUN,
  STRONG_ENDINGS,
  WEAK_ENDINGS,
} from '@/lib/ingest/extract/program-shapes.data'
import type { TableRow } from '@/lib/ingest/extract/tables'
import type { Stretch } from '@/lib/korean/sentence'
import { endsNoun } from '@/lib/korean/word-end'
import type { Sentence } from '@/lib/records/reading'

export type ProgramCandidate = Stretch & {
  name: string
  /** Index of its sentence. */
  sentence: number
}

function quotedProgramsIn(text: string, sentence: Sentence): Stretch[] {
  return quotedIn(text, sentence).flatMap((quote) => {
    const name = text.slice(quote.start, quote.end)
    const before = text.slice(Math.max(0, quote.start - 10), quote.start)
    const behind = text.slice(quote.end, quote.end + 8)
    const kind = QUOTED_BEFORE.exec(behind)
    const named = QUOTED_AFTER.test(before) || kind !== null
    // `‘기업도시’를 추진`: a slogan is pursued like a measure, and still is none.
    if (name.length > 30 || (NOT_A_PROGRAM.test(name) && !named)) return []
    const shaped = (QUOTED_ENDINGS.test(name) && name.length >= 3) || QUOTED_RUN.test(behind)
    if (!named && !shaped) return []
    if (/\d\s?(?:억|만|개|명)/.test(name)) return []
    return [quote]
  })
}

const TOKEN = /[가-힣一-龥A-Za-z0-9·&+-]+/g
/** A word that closes what went before: it has a particle or is no noun. `및` joins two nouns of one name. */
const CLOSES =
  /(?:[은는을를의에]|에서|으로|에게|까지|부터|하는|하고|으로써|며|면서|면|도록|거나|해서|아서|어서|여서|이자|지만|는데|함께|속속|하며|하여|되는|있는|위해|위한|통해|통한|대한|따른|같은|다양한|새로운|이런|이러한|그동안|올해|지난해|내년|매년|등|된|한|할|될|던|적인)$|^(?:이|그|저|또|또한|특히|및|등|더|각|약|총|따라|이른바|상반기|하반기|지역|관내|도내|시내|신규|우리|매년|해마다|연간|모두|함께|먼저|자체|별도|직접|처음|새로|가장|대거|집중|올|연|낸|난|든|온|간|등의|원|명|억|만|개사|달러)$|^(?:원|명|개사|건|달러)(?:과|와|을|의)$|보다$|[가-힣]게$|에만$/

function modifiersBefore(text: string, tokens: readonly Stretch[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4) {
    const previous = tokens[first - 1]
    const current = tokens[first]
    if (!previous || !current || current.start - previous.end !== 1 || text[previous.end] !== ' ') break
    const word = text.slice(previous.start, previous.end)
    const joins = word === '및' && first - 2 >= 0
    if (!joins && (CLOSES.test(word) || /^\d/.test(word))) break
    if (!joins && /(?:이|가|와|과|도|로)$/.test(word) && word.length > 2) break
    first -= 1
  }
  // `및` can't begin a name.
  const opening = tokens[first]
  return opening && text.slice(opening.start, opening.end) === '및' ? first + 1 : first
}

const endingOf = (word: string, endings: readonly string[]) => endings.find((ending) => word.endsWith(ending))

/** The head of the word that ends like a programme: `중소기업육성자금|은`. */
function programHead(
  text: string,
  token: Stretch,
  endings: readonly string[],
): { end: number; ending: string } | null {
  for (let end = token.end; end > token.start + 1; end -= 1) {
    const ending = endingOf(text.slice(token.start, end), endings)
    if (ending && endsNoun(text, end)) return { end, ending }
  }
  return null
}

/** Funds whose bare name is enough: every city has one. */
const SPECIFIC_FUNDS = /(?:육성|안정|구조조정)자금$|특례보증$/
/** `중소기업 운전자금`: for whom it is makes it a fund of its own. */
const FUND_FOR = /(?:중소기업|소상공인|벤처기업|지방|청년)\s(?:운전|시설|창업)자금$/

function isNamed(words: readonly string[], ending: string, strong: boolean): boolean {
  const last = words.at(-1) ?? ''
  const stem = last.slice(0, -ending.length)
  const modifiers = [...words.slice(0, -1), ...(stem ? [stem] : [])].filter((word) => word !== '및')
  const telling = modifiers.filter((word) => !GENERIC_MODIFIERS.has(word))
  if (strong)
    return (
      SPECIFIC_FUNDS.test(last) ||
      FUND_FOR.test(words.join(' ')) ||
      last.length >= 6 ||
      (last.length >= 4 && stem.length >= 2 && !GENERIC_MODIFIERS.has(stem)) ||
      telling.length > 0
    )
  return telling.some((word) => word.length >= 3) && modifiers.join('').length >= 4
}

function shapedProgramsIn(text: string, sentence: Sentence): Stretch[] {
  const tokens = [...text.slice(sentence.start, sentence.end).matchAll(TOKEN)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
  return tokens.flatMap((token, at) => {
    const strong = programHead(text, token, STRONG_ENDINGS)
    const head = strong ?? programHead(text, token, WEAK_ENDINGS)
    if (!head) return []
    // A valley is a programme while it is being built: `스마트콘텐츠밸리를 조성`, not `김포골드밸리 산업단지`.
    if (head.ending === '밸리' && !/조성|구축/.test(text.slice(head.end, sentence.end))) return []
    const first = modifiersBefore(text, tokens, at)
    const start = tokens[first]?.start ?? token.start
    const words = text.slice(start, head.end).split(' ')
    return isNamed(words, head.ending, strong !== null) ? [{ start, end: head.end }] : []
  })
}

/** `- AI 시제품·서비스 제작지원 : 88개사, 91억5000만 원`: a line that names a measure and then tells its figures. */
const LABEL_LINE =
  /^(?:[-·○□*•▷▶]|[가-하]\.|\d+[.)])?\s*([가-힣A-Za-z0-9·\s]{4,28}?(?:지원|교육|육성|사업|보급|펀드|자금|양성|조성|보전))\s?[:：]\s/

/** `▲시제품 제작 지원 40개사 6억원 ▲카드수수료 지원 3,746곳(11억2천만원)`: items that name a measure and then its figures. */
const LIST_ITEM =
  /[▲△▷▶]\s?([가-힣A-Za-z·\s]{3,24}?(?:지원|사업|육성|자금|보증|구축|개선|컨설팅|운영|창출|양성))(?=\s?[\d(])/g

function listedProgramsIn(text: string, sentence: Sentence): Stretch[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(LIST_ITEM)].map((match) => {
    const name = match[1] ?? ''
    const start = sentence.start + match.index + match[0].indexOf(name)
    return { start, end: start + name.length }
  })
}

function labelledProgramsIn(text: string, sentence: Sentence): Stretch[] {
  const match = LABEL_LINE.exec(text.slice(sentence.start, sentence.end))
  const name = match?.[1]?.trim()
  if (!match || !name || !/\d/.test(text.slice(sentence.start + match[0].length, sentence.end))) return []
  if (name.split(' ').every((word) => GENERIC_MODIFIERS.has(word))) return []
  const start = sentence.start + match[0].indexOf(name)
  return [{ start, end: start + name.length }]
}

/** `물류비 지원 | 1,989 | 65`: the row of a table of measures names one. */
function rowProgram(text: string, { name, total }: TableRow, sentence: number): ProgramCandidate[] {
  const printed = text.slice(name.start, name.end)
  const isMeasure = !total && /지원|사업|자금|펀드|육성|보전|보증|구축|조성|양성|교육|개척/.test(printed)
  return isMeasure ? [{ ...name, name: printed, sentence }] : []
}

/**
 * @param organisations for each sentence what has the shape of an organisation's name, and is no programme
 * @param tables rows of tables, by the index of their line
 */
export function programCandidates(
  text: string,
  sentences: readonly Sentence[],
  organisations: readonly (readonly Stretch[])[],
  tables: ReadonlyMap<number, TableRow>,
): ProgramCandidate[] {
  return sentences.flatMap((sentence, index) => {
    const row = tables.get(index)
    if (row) return rowProgram(text, row, index)
    const agencies = organisations[index] ?? []
    const quoted = quotedProgramsIn(text, sentence).filter((it) =>
      agencies.every((other) => other.start !== it.start || other.end !== it.end),
    )
    const shaped = shapedProgramsIn(text, sentence).filter((it) =>
      quoted.every((other) => it.end <= other.start || other.end <= it.start),
    )
    const labels = [...labelledProgramsIn(text, sentence), ...listedProgramsIn(text, sentence)]
    const labelled = labels.filter((it) =>
      [...quoted, ...shaped].every((other) => it.end <= other.start || other.end <= it.start),
    )
    return [...quoted, ...shaped, ...labelled].map((it) => ({
      ...it,
      name: text.slice(it.start, it.end),
      sentence: index,
    }))
  })
}
