import type { ReactNode } from 'react'
import { MEASURE_KEYS, MEASURES } from '@/lib/compare/measure'
import { compareHref, emptyCompareState } from '@/lib/compare/state'
import type { MeasureCount, RegionSummary } from '@/lib/records/published/region'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

interface Props {
  regions: readonly RegionSummary[]
  /** Programmes by category. */
  categories: ReadonlyMap<string, number>
  coverage: readonly MeasureCount[]
}

const MAX_LINKS = 7

/** The three jobs, each with its first steps as far as there are records for them. */
export function JobLinks({ regions, categories, coverage }: Props) {
  const places = [...regions]
    .filter((region) => region.agencies > 0)
    .sort((a, b) => b.agencies - a.agencies)
    .map((region) => ({
      href: `/regions/${region.slug}`,
      label: region.name,
      note: `기관 ${region.agencies}`,
    }))
  const fields = Object.entries(PROGRAM_CATEGORIES)
    .map(([key, label]) => ({ href: `/programs?category=${key}`, label, count: categories.get(key) ?? 0 }))
    .filter((field) => field.count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ count, ...field }) => ({ ...field, note: String(count) }))
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-3">
      <Job title="지역에서 기관 찾기" href="/regions" links={places} />
      <Job title="분야로 사업 찾기" href="/programs" links={fields} />
      <Job title="도시끼리 비교하기" href="/compare" links={comparisons(coverage)} />
    </div>
  )
}

function comparisons(coverage: readonly MeasureCount[]) {
  return MEASURE_KEYS.map((measure) => ({
    measure,
    cities: coverage.filter((count) => count.measure === measure).length,
  }))
    .filter(({ cities }) => cities > 0)
    .sort((a, b) => b.cities - a.cities)
    .map(({ measure, cities }) => ({
      href: compareHref(emptyCompareState(), { measure }),
      label: MEASURES[measure],
      note: `지역 ${cities}`,
    }))
}

interface JobProps {
  title: ReactNode
  href: string
  links: readonly { href: string; label: string; note: string }[]
}

function Job({ title, href, links }: JobProps) {
  return (
    <section className="border-ink border-t-2 pt-3">
      <h2 className="font-bold text-lg">
        <a href={href} className="inline-block hover:text-accent hover:underline">
          {title} <span aria-hidden="true">→</span>
        </a>
      </h2>
      {links.length === 0 ? <p className="mt-2 text-faint text-sm">아직 기록이 없습니다.</p> : null}
      <ul className="mt-2">
        {links.slice(0, MAX_LINKS).map((link) => (
          <li key={link.href} className="border-line border-b last:border-0">
            <a
              href={link.href}
              className="flex items-baseline justify-between gap-4 py-1.5 text-sm hover:text-accent"
            >
              <span>{link.label}</span>
              <span className="text-faint">{link.note}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
