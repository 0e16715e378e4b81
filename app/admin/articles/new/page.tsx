import type { Metadata } from 'next'
import { requireCurator } from '@/app/_session/curator'
import { noteFor } from '@/app/_session/note'
import type { ListPageProps } from '@/app/_url/page-props'
import { MOST_FILES } from '@/app/admin/articles/limits'
import { DraftList } from '@/components/reading/draft-list'
import { GiveForm } from '@/components/reading/give-form'
import { OutcomeNote } from '@/components/review/outcome-note'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { listDrafts } from '@/lib/db/drafts'
import { findArticle } from '@/lib/db/find-records'
import { DRAFT_HOURS } from '@/lib/records/draft/draft'
import { MAX_ARTICLE_BYTES } from '@/lib/workflows/article-file'

export const metadata: Metadata = { title: '기사 더하기' }

const HERE = '/admin/articles/new'

export default async function NewArticlePage({ searchParams }: ListPageProps) {
  const { said, saved } = await searchParams
  await requireCurator(HERE)
  const note = await noteFor(said)
  const drafts = await listDrafts(database(), new Date())
  return (
    <>
      <PageHeading
        kind="검수"
        title="기사 더하기"
        lead="기사 파일이나 글을 넣으면 읽은 내용을 먼저 보여 드립니다. 확인하고 고친 뒤 저장하세요."
      />
      <OutcomeNote note={note} here={HERE} />
      <SavedLink slug={typeof saved === 'string' ? saved : null} />
      <GiveForm mostFiles={MOST_FILES} mostBytes={MAX_ARTICLE_BYTES} />
      {drafts.length === 0 ? null : (
        <Section title="저장하지 않은 글" count={drafts.length}>
          <p className="mb-3 max-w-prose text-sm text-soft">
            아직 아무 데도 실리지 않았습니다. {DRAFT_HOURS}시간이 지나면 지워집니다.
          </p>
          <DraftList drafts={drafts} />
        </Section>
      )}
    </>
  )
}

/** To what was just saved. An address can name any article, but no other one. */
async function SavedLink({ slug }: { slug: string | null }) {
  const article = slug === null ? null : await findArticle(database(), slug)
  if (article === null) return null
  return (
    <p className="mb-8">
      <a href={`/articles/${encodeURIComponent(article.slug)}`} className="button">
        저장한 기사 보기
      </a>
    </p>
  )
}
