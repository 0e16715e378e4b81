import { database } from '@/lib/db/client'
import {
  ADDRESSED_RECORDS,
  type AddressedRecord,
  countAddresses,
  readAddresses,
  type Share,
} from '@/lib/db/queries/addresses'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import type { MappedPage } from '@/lib/exports/sitemap'

const PAGES = ['/', '/regions', '/agencies', '/programs', '/articles', '/compare', '/changes', '/about']

/** As many as are read and written in a moment; a site map may hold five times as many. */
const IN_PART = 10_000

/** What a part of the site map holds: the lists and regions, or a share of the records of a sort. */
type Section = 'lists' | (Share & { record: AddressedRecord })

/** The parts of the site map, from the first; a small site has one with everything. */
export async function mapParts(most = IN_PART): Promise<Section[][]> {
  const counts = await countAddresses(database())
  const total = ADDRESSED_RECORDS.reduce((sum, record) => sum + counts[record], 0)
  const sections = ADDRESSED_RECORDS.flatMap((record): Section[] => {
    const parts = total <= most ? 1 : Math.ceil(counts[record] / most)
    return Array.from({ length: parts }, (_, part) => ({ record, part, parts }))
  })
  const all: Section[] = ['lists', ...sections]
  return total <= most ? [all] : all.map((section) => [section])
}

/** Pages that others should know of, each under its one address. */
export async function pagesOfPart(sections: readonly Section[]): Promise<MappedPage[]> {
  const pages: MappedPage[] = []
  for (const section of sections) {
    pages.push(...(section === 'lists' ? await listPages() : await recordPages(section)))
  }
  return pages
}

async function listPages(): Promise<MappedPage[]> {
  const regions = await readRegionSummaries(database())
  return [...PAGES, ...regions.map(({ slug }) => `/regions/${slug}`)].map((path) => ({
    path,
    changedAt: null,
  }))
}

const FOLDERS: Readonly<Record<AddressedRecord, string>> = {
  agency: 'agencies',
  program: 'programs',
  article: 'articles',
  figure: 'metrics',
}

async function recordPages({ record, ...share }: Share & { record: AddressedRecord }): Promise<MappedPage[]> {
  const addresses = await readAddresses(database(), record, share)
  return addresses.map(({ slug, changedAt }) => ({
    path: `/${FOLDERS[record]}/${encodeURIComponent(slug)}`,
    changedAt,
  }))
}
