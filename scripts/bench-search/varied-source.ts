import type { Evidence, Source } from '@/lib/search/sources'

const FNV_PRIME = 0x01000193
const FNV_START = 0x811c9dc5
const SYLLABLES_FROM = 0xac00
/** A share of the words of a copy are other words, always the same ones in one copy. */
const SHARE = 3

/** The same record of another article: other ids, a third of its Hangul words made up. Round 0 is the record itself. */
export function variedSource(source: Source, round: number): Source {
  if (round === 0) return source
  const vary = (text: string) => variedText(text, round)
  const evidence = source.evidence.map((one) => variedEvidence(one, round))
  switch (source.kind) {
    case 'region':
      return source
    case 'agency':
      return { ...source, id: `${source.id}-${round}`, names: source.names.map(vary), evidence }
    case 'program':
      return {
        ...source,
        id: `${source.id}-${round}`,
        names: source.names.map(vary),
        agencyNames: source.agencyNames.map(vary),
        evidence,
      }
    case 'metric':
      return {
        ...source,
        id: `${source.id}-${round}`,
        label: vary(source.label),
        value: source.value + round,
        agencyNames: source.agencyNames.map(vary),
        programNames: source.programNames.map(vary),
        evidence,
      }
    case 'sentence':
      return {
        ...source,
        id: `${source.id}-${round}`,
        agencyNames: source.agencyNames.map(vary),
        programNames: source.programNames.map(vary),
        evidence,
      }
  }
}

function variedEvidence({ text, article }: Evidence, round: number): Evidence {
  return { text: variedText(text, round), article: { ...article, slug: `${article.slug}-${round}` } }
}

function variedText(text: string, round: number): string {
  return text
    .replace(/[가-힣]{2,}/g, (word) => (hash(word, round) % SHARE === 0 ? madeUp(word, round) : word))
    .replace(/\d{2,}/g, (digits) => String((Number(digits) * 7 + round) % 10 ** digits.length || 11))
}

function madeUp(word: string, round: number): string {
  return Array.from(word, (syllable, at) =>
    String.fromCharCode(SYLLABLES_FROM + (hash(syllable + at, round) % 588) * 19),
  ).join('')
}

function hash(text: string, seed: number): number {
  let value = FNV_START ^ seed
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME) >>> 0
  return value
}
