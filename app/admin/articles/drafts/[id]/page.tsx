import type { Metadata } from 'next'
import { requireCurator } from '@/app/_session/curator'
import { noteFor } from '@/app/_session/note'
import type { SearchParams } from '@/app/_url/page-props'
import { DraftGone } from '@/components/reading/draft-gone'
import { DraftReading } from '@/components/reading/draft-reading'
import { FactFields } from '@/components/reading/fact-fields'
import { KnownNote } from '@/components/reading/known-note'
import { OutcomeNote } from '@/components/review/outcome-note'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { knownArticle } from '@/lib/db/queries/known-article'
import type { Article } from '@/lib/records/reading'

export const metadata: Metadata = { title: '읽은 내용 확인' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

export default async function DraftPage({ params, searchParams }: Props) {
  const { id } = await params
  const here = `/admin/articles/drafts/${encodeURIComponent(id)}`
  await requireCurator(here)
  const note = await noteFor((await searchParams).said)
  const draft = await findDraft(database(), id, new Date())
  if (draft === null) return <DraftGone />
  const { reading, facts } = draft
  const { article } = reading
  const known = await knownArticle(database(), reading)
  return (
    <>
      <PageHeading
        kind="검수 · 저장하기 전"
        title={article.title ?? '제목을 찾지 못한 글'}
        lead={
          <span className="break-all text-sm">
            {draft.file} · {reading.metrics.length}개의 수치와 {reading.issues.length}건의 확인 필요
          </span>
        }
      />
      <OutcomeNote note={note} here={here} />
      <KnownNote known={known} />
      <Section title="기사 정보">
        <form action={`${here}/facts`} method="post">
          <FactFields values={{ ...factsOf(article), sourceUrl: facts.sourceUrl }} />
          <div className="mt-4 flex flex-wrap items-center gap-4">
            <button type="submit" className="button">
              이 정보로 다시 읽기
            </button>
            <p className="text-faint text-sm">‘올해’와 ‘지난해’는 보도일에 따라 읽습니다.</p>
          </div>
        </form>
      </Section>
      <DraftReading reading={reading} here={here} typed={note?.form ?? {}} />
    </>
  )
}

/** As they were read, or as a person said before. */
function factsOf({ title, publisher, author, publishedOn, rights }: Article) {
  return { title, publisher, author, publishedOn, rights }
}
