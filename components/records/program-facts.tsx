import type { ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/records/published/article'
import { articleDate } from '@/lib/records/published/citation'
import type { ProgramDetail } from '@/lib/records/published/program'

interface Props {
  program: ProgramDetail
  /** Those that name it, newest first and undated last; perhaps not all. */
  articles: { total: number; items: readonly ArticleSummary[] }
}

/** For whom, by whom, where and since when, as far as articles say; what none says is said to be unknown. */
export function ProgramFacts({ program, articles }: Props) {
  const { agency, region, targets } = program
  const facts: { term: string; detail: ReactNode }[] = [
    {
      term: '누구를',
      detail: targets.length === 0 ? null : <Targets texts={targets.map(({ text }) => text)} />,
    },
    {
      term: '누가',
      detail: agency === null ? null : <Link href={`/agencies/${agency.slug}`} label={agency.name} />,
    },
    {
      term: '어디서',
      detail: region === null ? null : <Link href={`/regions/${region.slug}`} label={region.name} />,
    },
    { term: '기사에 나온 때', detail: spanOf(articles) },
  ]
  return (
    <dl className="mt-5 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-1.5 text-sm sm:gap-x-8 sm:grid-cols-[repeat(2,max-content_minmax(0,1fr))]">
      {facts.map(({ term, detail }) => (
        <div key={term} className="contents">
          <dt className="text-faint">{term}</dt>
          <dd>{detail ?? <span className="text-faint">기사에 없음</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

function Targets({ texts }: { texts: readonly string[] }) {
  return (
    <a href="#targets" className="link">
      {texts.join(', ')}
    </a>
  )
}

function Link({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} className="link">
      {label}
    </a>
  )
}

/** `2013년 – 2022.05.18, 기사 3건`: dated articles only. */
function spanOf({ total, items }: Props['articles']): string | null {
  const dated = items.filter(
    ({ publishedOn, publishedYear }) => publishedOn !== null || publishedYear !== null,
  )
  const [newest] = dated
  const oldest = dated.at(-1)
  if (newest === undefined || oldest === undefined) return total === 0 ? null : `날짜 미상, 기사 ${total}건`
  const isAll = items.length === total
  const span =
    newest === oldest ? articleDate(newest) : `${isAll ? articleDate(oldest) : ''} – ${articleDate(newest)}`
  return `${span.trim()}, 기사 ${total.toLocaleString('ko-KR')}건`
}
