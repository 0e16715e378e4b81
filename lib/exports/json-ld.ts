/** What pages are about, in the words of schema.org, for search engines and collectors of data. Never an article's text. */
import { formatValue, unitName } from '@/lib/measures/format'
import type { AgencyDetail } from '@/lib/records/published/agency'
import type { ArticleSummary } from '@/lib/records/published/article'
import type { Figure } from '@/lib/records/published/figure'
import type { ArticleReference, RegionReference } from '@/lib/records/published/reference'

export type JsonLd = Readonly<Record<string, unknown>>

const CONTEXT = { '@context': 'https://schema.org' } as const

/** JSON that can stand in a script element: nothing in it ends the element or begins a comment. */
export function jsonLdText(data: readonly JsonLd[]): string {
  const text = JSON.stringify(data.map((one) => ({ ...CONTEXT, ...one })))
  return text.replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The site itself, and where to search it. */
export function siteJsonLd(siteUrl: string, siteName: string): JsonLd {
  return {
    '@type': 'WebSite',
    name: siteName,
    url: `${siteUrl}/`,
    inLanguage: 'ko',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/search?q={q}` },
      'query-input': 'required name=q',
    },
  }
}

/** @param crumbs from the top down, the page itself last */
export function breadcrumbJsonLd(
  siteUrl: string,
  crumbs: readonly { href: string; label: string }[],
): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ href: '/', label: '처음' }, ...crumbs].map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href, `${siteUrl}/`).href,
    })),
  }
}

interface Dataset {
  name: string
  description: string
  /** From the root. */
  path: string
  siteUrl: string
  siteName: string
  regions: readonly RegionReference[]
  /** Years the figures speak of. */
  years: readonly number[]
  /** From the root: the same rows as a file, without the format. */
  exportPath: string
  changedAt?: Date | null
}

const FILES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
} as const

/** A page of figures with the files that hold them. */
export function datasetJsonLd(dataset: Dataset): JsonLd {
  const { siteUrl, siteName, regions, years, exportPath, changedAt } = dataset
  return {
    '@type': 'Dataset',
    name: dataset.name,
    description: dataset.description,
    url: siteUrl + dataset.path,
    inLanguage: 'ko',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: siteName, url: `${siteUrl}/` },
    ...(changedAt && { dateModified: changedAt.toISOString() }),
    ...(regions.length > 0 && { spatialCoverage: regions.map(placeJsonLd) }),
    ...(years.length > 0 && { temporalCoverage: spanOf(years) }),
    distribution: Object.entries(FILES).map(([format, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: `${siteUrl}${exportPath}${exportPath.includes('?') ? '&' : '?'}format=${format}`,
    })),
  }
}

/** One figure with the sentence it was read from. */
export function figureJsonLd(figure: Figure, siteUrl: string, siteName: string): JsonLd {
  const { agency, region, article, sentence } = figure
  const owner = agency?.name ?? region?.name ?? ''
  const unit = unitName(figure)
  const path = `/metrics/${encodeURIComponent(figure.id)}`
  return {
    '@type': 'Dataset',
    name: `${owner} ${figure.label} ${formatValue(figure)}`.trim(),
    description: `${owner} ${figure.label}: ${formatValue(figure)}. 근거 문장 “${sentence}”`.trim(),
    url: siteUrl + path,
    inLanguage: 'ko',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: siteName, url: `${siteUrl}/` },
    ...(figure.year !== null && { temporalCoverage: String(figure.year) }),
    ...(region && { spatialCoverage: placeJsonLd(region) }),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: figure.label,
      value: figure.value,
      ...(unit && { unitText: unit }),
    },
    citation: newsJsonLd(article),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${siteUrl}/api/v1${path}`,
    },
  }
}

const ORGANIZATIONS: Partial<Record<AgencyDetail['type'], string>> = {
  'local-government': 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
  company: 'Corporation',
}

export function agencyJsonLd(agency: AgencyDetail, siteUrl: string): JsonLd {
  const others = agency.names.map(({ name }) => name).filter((name) => name !== agency.name)
  return {
    '@type': ORGANIZATIONS[agency.type] ?? 'Organization',
    name: agency.name,
    url: `${siteUrl}/agencies/${encodeURIComponent(agency.slug)}`,
    ...(others.length > 0 && { alternateName: others }),
    ...(agency.region && { areaServed: placeJsonLd(agency.region) }),
    ...(agency.parent && { parentOrganization: { '@type': 'Organization', name: agency.parent.name } }),
  }
}

/** A page about an article: who wrote it, when, and what it is about. */
export function articleJsonLd(article: ArticleSummary, siteUrl: string): JsonLd {
  return {
    '@type': 'WebPage',
    name: article.heading,
    url: `${siteUrl}/articles/${encodeURIComponent(article.slug)}`,
    inLanguage: 'ko',
    about: article.regions.map(placeJsonLd),
    citation: newsJsonLd(article),
  }
}

function newsJsonLd(article: ArticleReference): JsonLd {
  const date = article.publishedOn ?? article.publishedYear
  return {
    '@type': 'NewsArticle',
    headline: article.heading,
    ...(article.author !== null && { author: { '@type': 'Person', name: article.author } }),
    ...(article.publisher !== null && { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(date !== null && { datePublished: String(date) }),
  }
}

function placeJsonLd({ name, province }: RegionReference): JsonLd {
  return {
    '@type': 'AdministrativeArea',
    name,
    ...(province !== null && { containedInPlace: { '@type': 'AdministrativeArea', name: province } }),
  }
}

/** `2019/2022`, or one year. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}/${last}`
}
