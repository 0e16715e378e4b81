/** Rows of what an article says, before it is known which merged records its claims belong to. Pure. */
import { agencyClaimId, programClaimId } from '@/lib/db/save/claim-rows'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import type { CorrectedReading } from '@/lib/ingest/correct/apply'
import { occurrenceCounter, recordId } from '@/lib/records/ids'
import type { Mention, Reading } from '@/lib/records/reading'

const NO_CLAIM = { regionCode: null, agencyClaimId: null, programClaimId: null, role: null }

/** One row for each place an article names something. */
export function mentionRows(articleId: string, reading: Reading, sentenceOf: FindSentence) {
  const row = (kind: string, target: string, span: Mention) => {
    const sentence = sentenceOf(span)
    const place = span.start - sentence.start
    return {
      id: recordId('mnt', sentence.id, kind, target, place, span.end - span.start),
      articleId,
      sentenceId: sentence.id,
      start: span.start,
      end: span.end,
      kind,
      ...NO_CLAIM,
    }
  }
  const rows = [
    ...reading.regions.flatMap(({ code, role, mentions }) =>
      mentions.map((span) => ({ ...row('region', code, span), role, regionCode: code })),
    ),
    ...reading.agencies.flatMap(({ name, mentions }) =>
      mentions.map((span) => ({
        ...row('agency', name, span),
        agencyClaimId: agencyClaimId(articleId, name),
      })),
    ),
    ...reading.programs.flatMap(({ name, mentions }) =>
      mentions.map((span) => ({
        ...row('program', name, span),
        programClaimId: programClaimId(articleId, name),
      })),
    ),
  ]
  return [...new Map(rows.map((mention) => [mention.id, mention])).values()]
}

/** One row a figure, totals before their parts. */
export function metricRows(
  articleId: string,
  { reading, figures }: Pick<CorrectedReading, 'reading' | 'figures'>,
  sentenceOf: FindSentence,
) {
  const rows = reading.metrics.flatMap(({ agency, program, partOf, ...metric }, at) => {
    const figure = figures[at]
    if (figure === undefined) return []
    return {
      ...figure,
      articleId,
      sentenceId: sentenceOf(metric).id,
      ...metric,
      agencyClaimId: agency === null ? null : agencyClaimId(articleId, agency),
      programClaimId: program === null ? null : programClaimId(articleId, program),
      partOfId: partOf === null ? null : (figures[partOf]?.id ?? null),
    }
  })
  // A row may refer only to what is there already. Of two figures the larger is never a part of the smaller.
  return rows.sort((a, b) => b.value - a.value)
}

export function issueRows(articleId: string, { article, issues }: Reading) {
  const countOf = occurrenceCounter()
  return issues.map(({ code, message, start, end }) => {
    const quote = start === null || end === null ? null : article.text.slice(start, end)
    const parts = [code, message, quote ?? '']
    return {
      id: recordId('iss', articleId, ...parts, countOf(...parts)),
      articleId,
      code,
      message,
      quote,
      start,
      end,
    }
  })
}
