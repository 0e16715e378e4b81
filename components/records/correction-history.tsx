import { Section } from '@/components/ui/section'
import { seoulDate } from '@/lib/records/published/citation'

interface Props {
  corrections: readonly {
    id: string
    field: string | null
    before: string | null
    after: string | null
    reason: string
    author: string
    createdAt: Date
  }[]
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  value: '값',
  unit: '단위',
  kind: '종류',
  label: '내용',
  qualifier: '정확도',
  status: '상태',
  year: '연도',
  compareClass: '비교 기준',
  region: '지역',
  agency: '기관',
  program: '사업',
  name: '이름',
  type: '유형',
  category: '분야',
  parent: '상위 기관',
  standing: '운영 여부',
}

/** What people changed, when and why; nothing where nobody changed anything. */
export function CorrectionHistory({ corrections }: Props) {
  if (corrections.length === 0) return null
  return (
    <Section id="corrections" title="수정 이력" count={corrections.length}>
      <ol className="border-line border-t text-sm">
        {corrections.map(({ id, field, before, after, reason, author, createdAt }) => (
          <li key={id} className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <time dateTime={createdAt.toISOString()} className="text-faint">
              {seoulDate(createdAt)}
            </time>
            <div>
              <p>
                {field === null ? null : (
                  <span className="font-semibold">{FIELD_NAMES[field] ?? field} </span>
                )}
                {before === null ? null : <del className="text-soft">{before}</del>}
                {after === null ? null : (
                  <>
                    {' '}
                    → <ins className="font-semibold no-underline">{after}</ins>
                  </>
                )}
              </p>
              <p className="text-soft">
                {reason} — {author}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
