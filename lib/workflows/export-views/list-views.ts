/** The lists of agencies, programmes, articles and regions as rows for a file. */
import type { Database } from '@/lib/db/client'
import { type AgencyFilter, listAgencies } from '@/lib/db/queries/agencies'
import type { ArticleFilter } from '@/lib/db/queries/article-order'
import { listArticles } from '@/lib/db/queries/articles'
import type { Slice } from '@/lib/db/queries/figures'
import { readNameProofs } from '@/lib/db/queries/names'
import { listPrograms, type ProgramFilter } from '@/lib/db/queries/programs'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import type { Column } from '@/lib/exports/column'
import { MOST_ROWS } from '@/lib/exports/limits'
import {
  agencyColumns,
  articleColumns,
  type Proven,
  programColumns,
  regionColumns,
} from '@/lib/exports/record-columns'
import type { Remark } from '@/lib/exports/table'
import type { AgencySummary } from '@/lib/records/published/agency'
import type { ArticleSummary } from '@/lib/records/published/article'
import type { ProgramSummary } from '@/lib/records/published/program'
import type { RegionSummary } from '@/lib/records/published/region'
import { type ExportView, pagesOf } from '@/lib/workflows/export-views/view'

const BATCH = 100

interface Page {
  path: string
  conditions: readonly Remark[]
  siteUrl: string
}

type Listing<T> = (slice: Slice) => Promise<{ total: number; items: readonly T[] }>

export async function agenciesView(
  db: Database,
  filter: AgencyFilter,
  page: Page,
): Promise<ExportView<Proven<AgencySummary>>> {
  const list: Listing<AgencySummary> = (slice) => listAgencies(db, filter, slice)
  return await listView('기관', page, agencyColumns(page.siteUrl), proven(db, 'agency', list))
}

export async function programsView(
  db: Database,
  filter: ProgramFilter,
  page: Page,
): Promise<ExportView<Proven<ProgramSummary>>> {
  const list: Listing<ProgramSummary> = (slice) => listPrograms(db, filter, slice)
  return await listView('사업', page, programColumns(page.siteUrl), proven(db, 'program', list))
}

export async function articlesView(
  db: Database,
  filter: ArticleFilter,
  page: Page,
): Promise<ExportView<ArticleSummary>> {
  return await listView('기사', page, articleColumns(page.siteUrl), (slice) =>
    listArticles(db, filter, slice),
  )
}

export async function regionsView(db: Database, page: Page): Promise<ExportView<RegionSummary>> {
  const regions = await readRegionSummaries(db)
  return await listView('지역', page, regionColumns(page.siteUrl), async ({ skip, take }) => ({
    total: regions.length,
    items: regions.slice(skip, skip + take),
  }))
}

async function listView<Row>(
  title: string,
  { path, conditions }: Page,
  columns: readonly Column<Row>[],
  list: Listing<Row>,
): Promise<ExportView<Row>> {
  const { total } = await list({ skip: 0, take: 0 })
  const rows = Math.min(total, MOST_ROWS)
  const read = async (slice: Slice) => (await list(slice)).items
  return {
    title,
    path,
    conditions,
    total,
    most: MOST_ROWS,
    columns,
    batches: () => pagesOf(rows, BATCH, read),
  }
}

/** The records of a list, each with the sentence that names it. */
function proven<T extends { id: string; name: string }>(
  db: Database,
  kind: 'agency' | 'program',
  list: Listing<T>,
): Listing<Proven<T>> {
  return async (slice) => {
    const { total, items } = await list(slice)
    const proofs = await readNameProofs(db, kind, items)
    return { total, items: items.map((record) => ({ record, proof: proofs.get(record.id) ?? null })) }
  }
}
