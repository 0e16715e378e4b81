/** What the reader got wrong in one file, each with its place. */
import type { Gold, GoldFigure } from '@/tests/eval/gold'
import { acceptedValues, JUDGED_FIELDS, type JudgedField } from '@/tests/eval/judge-fields'
import type { PrintedFigure } from '@/tests/eval/match-figures'
import type { Score } from '@/tests/eval/score'

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`  ${title} (${lines.length})`, ...lines.map((line) => `    ${line}`)]

const printedLine = ({ raw, start, value, unit, kind, sentence }: PrintedFigure) =>
  `‘${raw}’ @${start} = ${value} ${unit} ${kind} — ${excerpt(sentence, raw)}`

const goldLine = ({ raw, start, label, must }: GoldFigure) =>
  `‘${raw}’ @${start} ${label}${must ? '' : ' (extra)'}`

function excerpt(sentence: string, raw: string): string {
  const at = Math.max(0, sentence.indexOf(raw))
  return sentence.slice(Math.max(0, at - 18), at + raw.length + 14).replace(/\s+/g, ' ')
}

function misread(field: JudgedField, score: Score): string[] {
  return score.figures.judged
    .filter(({ fields }) => fields[field] === false)
    .map(({ gold, printed }) => {
      const wanted = field === 'label' ? [gold.label] : acceptedValues(gold, field)
      return `${field}: ‘${gold.raw}’ @${gold.start} ${printed[field]} ≠ ${wanted.map((value) => value ?? 'null').join(' | ')} — ${excerpt(printed.sentence, printed.raw)}`
    })
}

export function describeErrors(gold: Gold, score: Score): string {
  const { figures, agencies, programs, regions, article } = score
  const names = (records: readonly { name: string }[]) => records.map(({ name }) => name)
  const metadata = Object.entries(article.right)
    .filter(([, isRight]) => !isRight)
    .map(([field]) => `${field}: ${JSON.stringify(article.read)} ≠ ${JSON.stringify(article.wanted)}`)
  const trapped = new Set(figures.trapped.map(({ printed }) => printed))
  return [
    `\n${gold.file}`,
    ...list('missed', figures.missed.filter(({ must }) => must).map(goldLine)),
    ...list('traps', [...trapped].map(printedLine)),
    ...list('invented', figures.invented.filter((it) => !trapped.has(it)).map(printedLine)),
    ...list('repeated', figures.repeated.map(printedLine)),
    ...list(
      'misread',
      JUDGED_FIELDS.flatMap((field) => misread(field, score)),
    ),
    ...list('agencies missed', names(agencies.names.missed)),
    ...list('agencies invented', names(agencies.names.invented)),
    ...list('programs missed', names(programs.names.missed)),
    ...list('programs invented', names(programs.names.invented)),
    ...list('regions missed', names(regions.missed)),
    ...list('regions invented', names(regions.invented)),
    ...list('article', metadata),
  ].join('\n')
}
