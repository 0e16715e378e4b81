interface Props {
  known: { slug: string; title: string | null; file: string; as: 'same' | 'edition' } | null
}

/** Says whether the text is stored already, or would take the place of an earlier one. */
export function KnownNote({ known }: Props) {
  if (known === null) return null
  const article = (
    <a href={`/articles/${known.slug}`} className="link font-semibold">
      {known.title ?? known.file}
    </a>
  )
  return (
    <div className="mb-8 rounded bg-caution-soft px-4 py-3">
      {known.as === 'same' ? (
        <p>
          <b className="text-caution">이미 있는 기사입니다.</b> 글이 똑같습니다: {article}. 저장하면 기사
          정보만 바뀝니다.
        </p>
      ) : (
        <p>
          <b className="text-caution">이미 있는 기사의 다른 판입니다.</b> 저장하면 {article}의 글과 기록이 이
          글에서 읽은 것으로 바뀝니다.
        </p>
      )}
    </div>
  )
}
