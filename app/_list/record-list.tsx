import type { ReactNode } from 'react'
import { type ListFilter, type ListState, listHref, pagesOf } from '@/app/_url/list-state'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { FilterLinks } from '@/components/ui/filter-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { RegionSelect } from '@/components/ui/region-select'
import { MOST_ROWS } from '@/lib/exports/limits'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { RegionReference } from '@/lib/records/published/reference'

interface Props {
  path: string
  title: string
  lead: string
  filter: ListFilter
  filterLabel: string
  state: ListState
  /** Records by filter value, within the chosen region. */
  counts: ReadonlyMap<string, number>
  /** Regions that can be chosen. */
  regions: readonly RegionReference[]
  total: number
  children: ReactNode
}

/** A list of records with its two filters, 총 N건 and numbered pages. */
export function RecordList(props: Props) {
  const { path, title, lead, filter, filterLabel, state, counts, regions, total, children } = props
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const links = [
    {
      href: listHref(path, state, { choice: null }, filter),
      label: '전체',
      count: all,
      selected: state.choice === null,
    },
    ...Object.entries(filter.values)
      .filter(([value]) => counts.has(value) || state.choice === value)
      .map(([value, label]) => ({
        href: listHref(path, state, { choice: value }, filter),
        label,
        count: counts.get(value) ?? 0,
        selected: state.choice === value,
      })),
  ]
  const chosenRegion = state.region === null ? undefined : regionBySlug(state.region)
  return (
    <>
      <PageHeading title={chosenRegion ? `${chosenRegion.name}의 ${title}` : title} lead={lead} />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <FilterLinks label={filterLabel} links={links} />
        <RegionSelect
          action={path}
          regions={regions}
          selected={state.region}
          hidden={state.choice === null ? [] : [[filter.param, state.choice]]}
        />
      </div>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="text-sm text-soft">
          총 <strong className="text-ink">{total.toLocaleString('ko-KR')}</strong>건
        </p>
        <ExportLinks view={listHref(path, state, {}, filter)} total={total} most={MOST_ROWS} />
      </div>
      {total === 0 || state.page > pagesOf(total) ? (
        <EmptyNote>{emptyText(state, total)}</EmptyNote>
      ) : (
        children
      )}
      <Pagination
        page={state.page}
        pages={pagesOf(total)}
        hrefOf={(page) => listHref(path, state, { page }, filter)}
      />
    </>
  )
}

function emptyText({ region, choice }: ListState, total: number): string {
  if (total > 0) return '이 쪽에는 기록이 없습니다. 앞쪽을 보세요.'
  return region === null && choice === null
    ? '아직 기록이 없습니다.'
    : '고른 조건에 맞는 기록이 없습니다. 조건을 줄여 보세요.'
}
