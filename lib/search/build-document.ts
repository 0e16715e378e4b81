/** Record → search document. Pure: the same source gives the same document. */
import { formatValue } from '@/lib/measures/format'
import { regionByCode } from '@/lib/records/gazetteer'
import { AGENCY_TYPES, METRIC_KINDS, PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'
import { assemble } from '@/lib/search/assemble-document'
import type { SearchDocument } from '@/lib/search/document'
import {
  evidenceKeys,
  figureContext,
  kindKeys,
  labelKeys,
  mergedKeys,
  nameContext,
  ownNames,
  printedNames,
  sentenceKeys,
} from '@/lib/search/document-keys'
import { AGENCY_TYPE_WORDS, CATEGORY_WORDS, METRIC_KIND_WORDS } from '@/lib/search/kind-words.data'
import { numberKey } from '@/lib/search/number-keys'
import { lineage, lineageNames, lineageSlugs, regionLabel, regionNames } from '@/lib/search/places'
import { printedYears } from '@/lib/search/printed-years'
import type {
  AgencySource,
  MetricSource,
  ProgramSource,
  RegionSource,
  SentenceSource,
  Source,
} from '@/lib/search/sources'

/** The document of a record; null for a region that is not the gazetteer's. */
export function buildDocument(source: Source): SearchDocument | null {
  switch (source.kind) {
    case 'region':
      return regionDocument(source)
    case 'agency':
      return agencyDocument(source)
    case 'program':
      return programDocument(source)
    case 'metric':
      return metricDocument(source)
    case 'sentence':
      return sentenceDocument(source)
  }
}

/** The documents of some records. */
export function buildDocuments(sources: readonly Source[]): SearchDocument[] {
  return sources.map(buildDocument).filter((document) => document !== null)
}

function regionDocument(source: RegionSource): SearchDocument | null {
  const region = regionByCode(source.code)
  if (region === undefined) return null
  const above = lineage(region.parentCode).map(({ code }) => code)
  return assemble({
    kind: 'region',
    recordId: region.code,
    evidence: source.evidence,
    shown: {
      href: `/regions/${region.slug}`,
      title: region.name,
      name: region.name,
      regionName: region.name,
    },
    keys: mergedKeys(ownNames(regionNames(region)), nameContext(lineageNames(above))),
    facets: { regions: lineageSlugs([region.code]) },
  })
}

function agencyDocument(source: AgencySource): SearchDocument {
  const [name = ''] = source.names
  const context = [...source.parentNames, ...lineageNames([source.regionCode])]
  return assemble({
    kind: 'agency',
    recordId: source.id,
    evidence: source.evidence,
    shown: {
      href: `/agencies/${source.slug}`,
      title: name,
      name,
      regionName: regionLabel(source.regionCode),
    },
    keys: mergedKeys(
      ownNames(source.names),
      nameContext(context),
      labelKeys(AGENCY_TYPES[source.type], 'contextParts'),
      kindKeys(AGENCY_TYPE_WORDS[source.type]),
    ),
    facets: { regions: lineageSlugs([source.regionCode]), agencyType: source.type, agencies: [name] },
  })
}

function programDocument(source: ProgramSource): SearchDocument {
  const [name = ''] = source.names
  return assemble({
    kind: 'program',
    recordId: source.id,
    evidence: source.evidence,
    shown: {
      href: `/programs/${source.slug}`,
      title: name,
      name,
      regionName: regionLabel(source.regionCode),
      // A programme named after its year is found by that year, figures or not.
      year: [...new Set([...source.years, ...source.names.flatMap(printedYears)])],
    },
    keys: mergedKeys(
      ownNames(source.names),
      printedNames(source.agencyNames, source.evidence[0]),
      nameContext([...source.agencyNames, ...lineageNames([source.regionCode])]),
      labelKeys(PROGRAM_CATEGORIES[source.category], 'contextParts'),
      kindKeys(CATEGORY_WORDS[source.category]),
      evidenceKeys(source.evidence[0]?.text ?? ''),
    ),
    facets: {
      regions: lineageSlugs([source.regionCode]),
      category: source.category,
      agencyType: source.agencyType,
      agencies: source.agencyNames.slice(0, 1),
    },
  })
}

function metricDocument(source: MetricSource): SearchDocument {
  return assemble({
    kind: 'metric',
    recordId: source.id,
    evidence: source.evidence,
    shown: {
      href: `/metrics/${source.id}`,
      title: `${source.label} ${formatValue(source)}`,
      name: null,
      regionName: regionLabel(source.regionCode),
      year: source.year === null ? [] : [source.year],
      value: source.value,
      unit: source.unit,
      raw: source.raw,
    },
    keys: mergedKeys(
      labelKeys(`${source.label} ${source.raw}`, 'labels'),
      // What is meant by `1천454억` also where the printed form is one that no query has.
      { labels: [numberKey(source.value)] },
      labelKeys(METRIC_KINDS[source.metricKind], 'contextParts'),
      kindKeys(METRIC_KIND_WORDS[source.metricKind]),
      printedNames([...source.agencyNames, ...source.programNames], source.evidence[0]),
      figureContext([...source.programNames, ...source.agencyNames, ...lineageNames([source.regionCode])]),
      labelKeys(source.year === null ? '' : `${source.year}년`, 'contextParts'),
      evidenceKeys(source.evidence[0]?.text ?? ''),
    ),
    facets: {
      regions: lineageSlugs([source.regionCode]),
      metricKind: source.metricKind,
      status: source.status,
      category: source.programCategory,
      agencyType: source.agencyType,
      agencies: source.agencyNames.slice(0, 1),
    },
    amount: source.unit === 'KRW' ? source.value : null,
    count: source.unit === 'count' ? source.value : null,
  })
}

function sentenceDocument(source: SentenceSource): SearchDocument {
  const [evidence] = source.evidence
  const codes = [...new Set([...source.subjectCodes, ...source.regionCodes])]
  return assemble({
    kind: 'sentence',
    recordId: source.id,
    evidence: source.evidence,
    shown: {
      href: `/articles/${evidence?.article.slug ?? ''}#s${source.ordinal}`,
      title: evidence?.article.title ?? '',
      name: null,
      regionName: regionLabel(source.subjectCodes[0] ?? null),
      year: [...new Set([...source.years, ...printedYears(evidence?.text ?? '')])],
    },
    keys: mergedKeys(
      sentenceKeys(evidence?.text ?? ''),
      printedNames([...source.agencyNames, ...source.programNames], evidence),
      nameContext([...source.agencyNames, ...source.programNames, ...lineageNames(codes)]),
    ),
    facets: { regions: lineageSlugs(codes), agencies: source.agencies },
  })
}
