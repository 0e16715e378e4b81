import type { Metadata } from 'next'
import { shareMetadata } from '@/app/_share/share-metadata'
import { METHOD } from '@/app/about/terms.data'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { TermList } from '@/components/ui/term-list'
import { TERM_GROUPS } from '@/lib/records/terms.data'

export const metadata: Metadata = shareMetadata({
  title: '방법과 용어',
  description: '기사에서 수치를 읽는 방법, 이름표의 뜻, 한계와 오류를 알리는 길.',
  path: '/about',
  picture: '/og/home',
})

export default function AboutPage() {
  return (
    <>
      <PageHeading
        title="방법과 용어"
        lead="여기 있는 모든 기록은 기사 한 문장에서 왔습니다. 어떻게 읽고, 무엇을 읽지 않으며, 이름표가 무엇을 뜻하는지 적었습니다."
      />
      <div className="grid gap-x-14 lg:grid-cols-[12rem_minmax(0,44rem)]">
        <nav
          aria-label="이 쪽의 내용"
          data-screen-only
          className="mb-10 text-sm lg:sticky lg:top-6 lg:self-start"
        >
          <ul className="flex flex-wrap gap-x-5 border-line lg:block lg:border-l">
            {CONTENTS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-1.5 text-soft hover:text-accent lg:pl-4">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {METHOD.map(({ id, title, paragraphs }) => (
            <Section key={id} id={id} title={title}>
              <div className="max-w-prose space-y-3">
                {paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </Section>
          ))}
          {TERM_GROUPS.map(({ id, title, terms }) => (
            <Section key={id} id={id} title={title}>
              <TermList terms={terms} />
            </Section>
          ))}
          <Section id="report" title="오류 알리기">
            <p className="max-w-prose">
              잘못 읽은 수치나 이름을 보셨다면 그 기록의 쪽 아래에 있는{' '}
              <a href="/report" className="link">
                오류 알리기
              </a>
              로 맞는 내용과 그렇게 볼 근거를 알려 주세요. 사람이 고친 내용은 기사를 다시 읽어도 그대로 남고,
              무엇을 왜 고쳤는지 그 기록에 보입니다.
            </p>
          </Section>
        </div>
      </div>
    </>
  )
}

const CONTENTS = [...METHOD, ...TERM_GROUPS, { id: 'report', title: '오류 알리기' }]
