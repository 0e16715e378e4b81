/** Rows of what an article says, before it is known which merged records its claims belong to. Pure. */
import { agencyClaimId, programClaimId } from '@/lib/db/save/claim-rows'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
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

/** One row a figure, totals before their parts. Its id does not depend on where in the article the sentence stands. */
export function metricRows(articleId: string, reading: Reading, sentenceOf: FindSentence) {
  const countOf = occurrenceCounter()
  const ids = reading.metrics.map((metric) => {
    const { text } = sentenceOf(metric)
    return recordId('met', articleId, text, metric.raw, countOf(text, metric.raw))
  })
  const rows = reading.metrics.map(({ agency, program, partOf, ...metric }, at) => {
    const sentence = sentenceOf(metric)
    return {
      id: ids[at] ?? '',
      articleId,
      sentenceId: sentence.id,
      ...metric,
      agencyClaimId: agency === null ? null : agencyClaimId(articleId, agency),
      programClaimId: program === null ? null : programClaimId(articleId, program),
      partOfId: partOf === null ? null : (ids[partOf] ?? null),
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
