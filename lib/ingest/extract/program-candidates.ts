/** Stretches of an article that have the shape of a programme's name: quoted, by their ending, as an item of a list or a row of a table. */
import { builtProgramsIn } from '@/lib/ingest/extract/built-programs'
import { besideIn, enumeratedProgramsIn } from '@/lib/ingest/extract/enumerated-programs'
import { listedProgramsIn } from '@/lib/ingest/extract/listed-programs'
import { GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import { quotedProgramsIn } from '@/lib/ingest/extract/quoted-programs'
import { shapedProgramsIn } from '@/lib/ingest/extract/shaped-programs'
import { sheetProgram } from '@/lib/ingest/extract/sheet-programs'
import type { TableRow } from '@/lib/ingest/extract/tables'
import type { Stretch } from '@/lib/korean/sentence'
import type { Sentence } from '@/lib/records/reading'

export type ProgramCandidate = Stretch & {
  /** As the text prints it. */
  name: string
  quoted: boolean
  /** Other names that the text gives it there: `지역특화산업육성사업(R&D)`, `체류지원 프로그램 ‘제주다움’`. */
  aliases: string[]
  /** Index of its sentence. */
  sentence: number
}

const apart = (one: Stretch, other: Stretch) => one.end <= other.start || other.end <= one.start

/** Where names overlap the longer one is meant: `시장개척단 파견`, not `시장개척단`. */
function longest(all: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const one of [...all].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => apart(one, other))) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** `물류비 지원 | 1,989 | 65`: the row of a table of measures names one. */
function rowProgram(text: string, { name, total, measured }: TableRow, sentence: number): ProgramCandidate[] {
  const printed = text.slice(name.start, name.end)
  const isMeasure =
    !total &&
    !measured &&
    !printed.split(' ').every((word) => GENERIC_MODIFIERS.has(word)) &&
    /지원|사업|자금|펀드|육성|보전|보증|구축|조성|양성|교육|개척/.test(printed)
  return isMeasure ? [{ ...name, name: printed, quoted: false, aliases: [], sentence }] : []
}

/** `‘제조융합혁신센터’ 구축 사업`: the whole name, though only its first part is quoted. */
const DONE_BEHIND = /^[’”'"`」』>》](\s?(?:조성|구축|건립|육성|운영|양성|보급)\s?사업)/

function wholeOf(text: string, { start, end }: Stretch): string[] {
  const done = DONE_BEHIND.exec(text.slice(end, end + 12))?.[1]
  return done ? [`${text.slice(start, end)} ${done.trim()}`] : []
}

/** `X(이하 ‘Y’)`, `X(YZ)`: a short name given in brackets. */
const IN_BRACKETS =
  /^[’”'"`」』>》]?\s?\((?:이하\s?[‘“'"]?([^)‘’“”'"]{2,20})[’”'"]?|([A-Z][A-Za-z0-9&+]{1,11}))\)/

function bracketAliases(text: string, end: number): string[] {
  const match =
    text[end] === '(' || text[end + 1] === '(' || text[end + 2] === '('
      ? IN_BRACKETS.exec(text.slice(end, end + 32))
      : null
  const alias = (match?.[1] ?? match?.[2])?.trim()
  return alias ? [alias] : []
}

/** `‘이차전지종합지원센터’`: what fills a pair of quotes was judged as such. */
const fillsQuote = (text: string, { start, end }: Stretch) =>
  /[‘'"「『]/.test(text[start - 1] ?? '') && /[’'"」』]/.test(text[end] ?? '')

/** `체류지원 프로그램 ‘제주다움’`: what stands right before a quoted name says what it is. */
function isApposition(text: string, one: Stretch, quoted: readonly Stretch[]): Stretch | undefined {
  return quoted.find((it) => /^(?:인|으로)?\s?[‘“"'`「『<《≪〈]$/.test(text.slice(one.end, it.start)))
}

const WHOLE = /(?:사업|프로젝트|펀드|자금|바우처)$/
const ITS_PARTS = /^(?:\S+\s)?(?:지원|사업|주요|교육)\s?(?:내용|분야|항목|유형)(?:은|는|으로는|으로)\s/

function candidateOf(text: string, it: Stretch, quoted: boolean): Omit<ProgramCandidate, 'sentence'> {
  return { ...it, name: text.slice(it.start, it.end), quoted, aliases: bracketAliases(text, it.end) }
}

function candidatesIn(
  text: string,
  sentence: Sentence,
  organisations: readonly Stretch[],
  heading: Stretch | null,
): Omit<ProgramCandidate, 'sentence'>[] {
  const quoted = quotedProgramsIn(text, sentence, organisations)
  // `지원 내용은 △규격인증 지원 △박람회 참가 …`: what one measure consists of.
  if (ITS_PARTS.test(text.slice(sentence.start, sentence.end)))
    return quoted.map((it) => candidateOf(text, it, true)).filter(({ name }) => WHOLE.test(name))
  const single = [
    ...(heading ? [heading] : []),
    ...shapedProgramsIn(text, sentence),
    ...listedProgramsIn(text, sentence),
    ...builtProgramsIn(text, sentence),
  ]
  const plain = longest([
    ...single,
    ...enumeratedProgramsIn(text, sentence),
    ...besideIn(text, sentence, [...single, ...quoted]),
  ]).filter((it) => quoted.every((other) => apart(it, other)) && !fillsQuote(text, it))
  const kinds = plain.flatMap((it) => {
    const named = isApposition(text, it, quoted)
    return named ? [{ ...it, named }] : []
  })
  const told = (it: Stretch) => text.slice(it.start, it.end)
  return [
    ...quoted.map((it) => ({
      ...it,
      name: told(it),
      quoted: true,
      aliases: [
        ...bracketAliases(text, it.end),
        ...wholeOf(text, it),
        ...kinds.filter(({ named }) => named === it).map(told),
      ],
    })),
    ...plain
      .filter((it) => kinds.every((kind) => kind.start !== it.start))
      .map((it) => candidateOf(text, it, false)),
  ]
}

/** `이차보전금을 지원한다`: the interest of a fund's loans, and a measure of its own only where no fund is named. */
const BARE_SUBSIDY = /^(?:이차보전금?|이자\s?차액\s?보전)$/

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
  const all = sentences.flatMap((sentence, index) => {
    const row = tables.get(index)
    if (row) return rowProgram(text, row, index)
    const heading = sheetProgram(text, sentences, index)
    return candidatesIn(text, sentence, organisations[index] ?? [], heading).map((it) => ({
      ...it,
      sentence: index,
    }))
  })
  const hasFund = all.some(({ name }) => /[자기]금$/.test(name))
  return hasFund ? all.filter(({ name }) => !BARE_SUBSIDY.test(name)) : all
}
