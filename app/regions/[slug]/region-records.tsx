import { LIST_SIZE, listHref, pagesOf, sliceOf } from '@/app/_url/list-state'
import { AgencyList } from '@/components/records/agency-list'
import { ArticleList } from '@/components/records/article-list'
import { FigureTable } from '@/components/records/figure-table'
import { HeadFigures } from '@/components/records/head-figures'
import { ProgramList } from '@/components/records/program-list'
import { RegionGrid } from '@/components/records/region-grid'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { pickHeadFigures } from '@/lib/compare/head-figures'
import { compareHref, emptyCompareState } from '@/lib/compare/state'
import { database } from '@/lib/db/client'
import { listAgencies } from '@/lib/db/queries/agencies'
import { listArticles } from '@/lib/db/queries/articles'
import { listFigures } from '@/lib/db/queries/figures'
import { listPrograms } from '@/lib/db/queries/programs'
import { codesWithin, readRegionSummaries } from '@/lib/db/queries/regions'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { RegionSummary } from '@/lib/records/published/region'
import type { Region } from '@/lib/records/region'
import { AGENCY_TYPES, PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

const MOST_LISTED = 60
const MOST_PEERS = 9
const HEAD_FIGURES = 4

/** Everything recorded of a region and of the regions in it. */
export async function RegionRecords({ region, page }: { region: Region; page: number }) {
  const db = database()
  const regionCodes = codesWithin(region.code)
  const few = { skip: 0, take: MOST_LISTED }
  const [agencies, programs, figures, newest, articles, regions] = await Promise.all([
    listAgencies(db, { regionCodes }, few),
    listPrograms(db, { regionCodes }, few),
    listFigures(db, { regionCodes }, sliceOf(page)),
    page === 1 ? null : listFigures(db, { regionCodes }, sliceOf(1)),
    listArticles(db, { regionCodes }, { skip: 0, take: 20 }),
    readRegionSummaries(db),
  ])
  const here = `/regions/${region.slug}`
  const peers = regions.filter((one) => one.code !== region.code && isPeer(one.code, region))
  if ([agencies, programs, figures, articles].every(({ total }) => total === 0)) {
    return (
      <>
        <EmptyNote>자료 없음. 이 지역을 다룬 기사를 아직 읽지 않았습니다.</EmptyNote>
        <Peers region={region} peers={peers} />
      </>
    )
  }
  return (
    <>
      <HeadFigures figures={pickHeadFigures((newest ?? figures).items, HEAD_FIGURES)} />
      {region.level === 'province' || figures.total === 0 ? null : (
        <p className="mb-12">
          <a href={compareHref(emptyCompareState(), { regions: [region.slug] })} className="button">
            다른 도시와 비교하기
          </a>
        </p>
      )}
      <Section
        title="기관"
        count={agencies.total}
        aside={<MoreLink href={`/agencies?region=${region.slug}`} total={agencies.total} />}
      >
        {agencies.total === 0 ? <EmptyNote>이 지역의 기관으로 읽은 곳이 없습니다.</EmptyNote> : null}
        {groupsOf(agencies.items, AGENCY_TYPES, (agency) => agency.type).map(({ label, members }) => (
          <div key={label} className="mt-5 first:mt-0">
            <h3 className="mb-1 font-semibold text-sm text-soft">{label}</h3>
            <AgencyList agencies={members} grouped withoutRegion={region.slug} />
          </div>
        ))}
      </Section>
      <Section
        title="사업"
        count={programs.total}
        aside={<MoreLink href={`/programs?region=${region.slug}`} total={programs.total} />}
      >
        {programs.total === 0 ? <EmptyNote>이 지역의 사업으로 읽은 것이 없습니다.</EmptyNote> : null}
        {groupsOf(programs.items, PROGRAM_CATEGORIES, (program) => program.category).map(
          ({ label, members }) => (
            <div key={label} className="mt-5 first:mt-0">
              <h3 className="mb-1 font-semibold text-sm text-soft">{label}</h3>
              <ProgramList programs={members} grouped without={[here]} />
            </div>
          ),
        )}
      </Section>
      <Section id="figures" title="지표" count={figures.total}>
        {figures.total === 0 ? (
          <EmptyNote>자료 없음. 읽은 기사에 이 지역의 수치가 없습니다.</EmptyNote>
        ) : (
          <FigureTable caption={`${region.name}의 지표`} figures={figures.items} without={here} />
        )}
        <ExportLinks view={`/metrics?region=${region.slug}`} total={figures.total} most={MOST_ROWS} />
        <Pagination
          page={page}
          pages={pagesOf(figures.total, LIST_SIZE)}
          hrefOf={(next) => `${listHref(here, { region: null, choice: null, page }, { page: next })}#figures`}
        />
      </Section>
      <Section title="기사" count={articles.total}>
        {articles.total === 0 ? <EmptyNote>이 지역을 다룬 기사가 없습니다.</EmptyNote> : null}
        <ArticleList articles={articles.items} />
      </Section>
      <Peers region={region} peers={peers} />
    </>
  )
}

function Peers({ region, peers }: { region: Region; peers: readonly RegionSummary[] }) {
  if (peers.length === 0) return null
  const isProvince = region.level === 'province'
  return (
    <Section title={isProvince ? '이 지역의 시·군·구' : '기록이 있는 다른 지역'}>
      <RegionGrid regions={peers.slice(0, isProvince ? MOST_LISTED : MOST_PEERS)} />
    </Section>
  )
}

/** Of a province the regions in it; of a city the other cities, those of its own province being listed first. */
function isPeer(code: string, region: Region): boolean {
  if (region.level === 'province') return code.startsWith(region.code)
  return code.length > 2
}

function MoreLink({ href, total }: { href: string; total: number }) {
  if (total <= MOST_LISTED) return null
  return (
    <a href={href} className="link">
      모두 보기
    </a>
  )
}

/** Groups in the order of the closed list, empty ones left out. */
function groupsOf<T>(
  items: readonly T[],
  labels: Readonly<Record<string, string>>,
  keyOf: (item: T) => string,
) {
  return Object.entries(labels)
    .map(([key, label]) => ({ label, members: items.filter((item) => keyOf(item) === key) }))
    .filter((group) => group.members.length > 0)
}
