import { buildDocument } from '@/lib/search/build-document'
import { lineageNames } from '@/lib/search/places'
import type { Source } from '@/lib/search/sources'
import type { PlainDocument } from '@/tests/search-eval/rivals/contender'

/** A record as somebody would index it who takes an engine as it comes: names, evidence and what it belongs to. */
export function plainDocument(source: Source): PlainDocument[] {
  const document = buildDocument(source)
  if (document === null) return []
  const { names, around } = wordsAbout(source)
  return [
    {
      id: document.id,
      title: document.title,
      names: names.join(' '),
      text: document.evidence[0]?.text ?? '',
      around: [...around, document.year.map((year) => `${year}년`).join(' ')].join(' '),
    },
  ]
}

function wordsAbout(source: Source): { names: string[]; around: string[] } {
  switch (source.kind) {
    case 'region':
      return { names: lineageNames([source.code]), around: [] }
    case 'agency':
      return { names: source.names, around: [...source.parentNames, ...lineageNames([source.regionCode])] }
    case 'program':
      return { names: source.names, around: [...source.agencyNames, ...lineageNames([source.regionCode])] }
    case 'metric':
      return {
        names: [source.label, source.raw],
        around: [...source.programNames, ...source.agencyNames, ...lineageNames([source.regionCode])],
      }
    case 'sentence':
      return {
        names: [],
        around: [...source.agencyNames, ...source.programNames, ...lineageNames(source.subjectCodes)],
      }
  }
}
