/** A Reading in the public shape of `kb extract --json`: names for codes, no internals. */
import { provinceOf, regionByCode } from '@/lib/records/gazetteer'
import type { PrintedReading } from '@/lib/records/printed-reading'
import type { Reading, Sentence } from '@/lib/records/reading'

const nameOf = (code: string | null) => (code === null ? null : (regionByCode(code)?.name ?? null))

function sentenceAt(sentences: readonly Sentence[], start: number, text: string): string {
  const sentence = sentences.find((it) => it.start <= start && start < it.end)
  return sentence ? text.slice(sentence.start, sentence.end) : ''
}

export function printReading(reading: Reading): PrintedReading {
  const { article, sentences } = reading
  const { title, publisher, author, publishedOn, publishedYear } = article
  return {
    file: reading.file,
    article: { title, publisher, author, publishedOn, publishedYear },
    regions: reading.regions.flatMap(({ code, role }) => {
      const region = regionByCode(code)
      return region ? [{ slug: region.slug, name: region.name, province: provinceOf(region).name, role }] : []
    }),
    agencies: reading.agencies.map(({ name, aliases, formerNames, type, standing, regionCode, parent }) => ({
      name,
      aliases,
      formerNames,
      type,
      standing,
      region: nameOf(regionCode),
      parent,
    })),
    programs: reading.programs.map(({ name, aliases, agency, regionCode, category, targets }) => ({
      name,
      aliases,
      agency,
      region: nameOf(regionCode),
      category,
      targets: targets.map(({ start, end }) => article.text.slice(start, end)),
    })),
    metrics: reading.metrics.map(({ regionCode, agency, program, ...metric }) => ({
      value: metric.value,
      unit: metric.unit,
      counter: metric.counter,
      raw: metric.raw,
      start: metric.start,
      end: metric.end,
      sentence: sentenceAt(sentences, metric.start, article.text),
      kind: metric.kind,
      label: metric.label,
      qualifier: metric.qualifier,
      status: metric.status,
      year: metric.year,
      yearBasis: metric.yearBasis,
      period: metric.period,
      compareClass: metric.compareClass,
      region: nameOf(regionCode),
      agency,
      program,
    })),
    issues: reading.issues,
  }
}
