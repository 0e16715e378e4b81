/** Names and figures were found in the width-folded text; a Reading gives them as the article prints them. */
import type { Mention, Reading } from '@/lib/records/reading'

/** `기획전 - 안양마켓` (folded) → `기획전 – 안양마켓` (printed), from the first mention that reads so. */
function printedNames(
  text: string,
  folded: string,
  claims: readonly { mentions: readonly Mention[] }[],
): Map<string, string> {
  const names = new Map<string, string>()
  for (const { mentions } of claims) {
    for (const { start, end } of mentions) {
      const name = folded.slice(start, end)
      // A name that a line break parts is one name.
      if (!names.has(name)) names.set(name, text.slice(start, end).replace(/\s*\n\s*/g, ' '))
    }
  }
  return names
}

export function asPrinted(reading: Reading, folded: string): Reading {
  const { text } = reading.article
  if (text === folded) return reading
  const names = printedNames(text, folded, [...reading.agencies, ...reading.programs])
  const printed = (name: string) => names.get(name) ?? name
  const orNull = (name: string | null) => (name === null ? null : printed(name))
  return {
    ...reading,
    agencies: reading.agencies.map((agency) => ({
      ...agency,
      name: printed(agency.name),
      aliases: agency.aliases.map(printed),
      formerNames: agency.formerNames.map((former) => ({ ...former, name: printed(former.name) })),
      parent: orNull(agency.parent),
    })),
    programs: reading.programs.map((program) => ({
      ...program,
      name: printed(program.name),
      aliases: program.aliases.map(printed),
      agency: orNull(program.agency),
    })),
    metrics: reading.metrics.map((metric) => ({
      ...metric,
      raw: text.slice(metric.start, metric.end),
      agency: orNull(metric.agency),
      program: orNull(metric.program),
    })),
  }
}
