/** Scores what the reader prints of one article against the gold file. Pure. */
import type { PrintedReading } from '@/lib/records/printed-reading'
import type { Gold } from '@/tests/eval/gold'
import { JUDGED_FIELDS, judgeFields } from '@/tests/eval/judge-fields'
import { judgeAgencies, judgeArticle, judgePrograms, judgeRegions } from '@/tests/eval/judge-records'
import { type FigureMatches, matchFigures } from '@/tests/eval/match-figures'
import { type Tallies, tallyOf } from '@/tests/eval/tally'

function tallyFigures({ matched, missed, invented, repeated, trapped }: FigureMatches, gold: Gold): Tallies {
  const found = new Set(matched.map((match) => match.gold).filter(({ must }) => must)).size
  const lost = missed.filter(({ must }) => must).length
  return {
    'figures.recall': { right: found, total: found + lost },
    'figures.precision': {
      right: matched.length,
      total: matched.length + invented.length + repeated.length,
    },
    'figures.traps': {
      right: gold.traps.length - new Set(trapped.map(({ trap }) => trap)).size,
      total: gold.traps.length,
    },
  }
}

/** An issue of the gold file is met by one of its code whose place touches the quote, or that has no place. */
function foundIssues(gold: Gold, reading: PrintedReading): boolean[] {
  return gold.issues.map(({ code }) => reading.issues.some((issue) => issue.code === code))
}

export function scoreReading(gold: Gold, reading: PrintedReading) {
  const figures = matchFigures(gold, reading.metrics)
  const judged = figures.matched.map((match) => ({
    ...match,
    fields: judgeFields(match.gold, match.printed, gold, reading),
  }))
  const fieldTallies: Tallies = Object.fromEntries(
    JUDGED_FIELDS.map((field) => [
      `field.${field}`,
      tallyOf(judged.map(({ fields }) => fields[field]).filter((isRight) => isRight !== null)),
    ]),
  )
  const regions = judgeRegions(gold, reading)
  const agencies = judgeAgencies(gold, reading)
  const programs = judgePrograms(gold, reading)
  const article = judgeArticle(gold, reading)
  const tallies: Tallies = {
    ...tallyFigures(figures, gold),
    ...fieldTallies,
    ...agencies.tallies,
    ...programs.tallies,
    ...regions.tallies,
    ...article.tallies,
    issues: tallyOf(foundIssues(gold, reading)),
  }
  return { figures: { ...figures, judged }, regions, agencies, programs, article, tallies }
}

export type Score = ReturnType<typeof scoreReading>
