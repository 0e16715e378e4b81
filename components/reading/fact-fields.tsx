import { ChoiceField } from '@/components/review/choice-field'
import { TextField } from '@/components/review/text-field'
import { RIGHTS } from '@/lib/records/vocabulary'

interface Props {
  values: Readonly<Record<string, string | null | undefined>>
  /** A title holds for one article only. */
  withTitle?: boolean
}

/** What a person knows of an article beside its text. */
export function FactFields({ values, withTitle = true }: Props) {
  const of = (name: string) => values[name] ?? ''
  const id = 'facts'
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {withTitle ? (
        <div className="sm:col-span-2 lg:col-span-4">
          <TextField id={id} name="title" label="제목" value={of('title')} />
        </div>
      ) : null}
      <TextField id={id} name="publisher" label="매체" value={of('publisher')} />
      <TextField id={id} name="author" label="글쓴이" value={of('author')} />
      <TextField id={id} name="publishedOn" label="보도일" type="date" value={of('publishedOn')} />
      <ChoiceField
        id={id}
        name="rights"
        label="보이는 범위"
        values={RIGHTS}
        selected={of('rights') || 'excerpt'}
        hint="전문은 권리자가 허락한 글에만."
      />
      <div className="sm:col-span-2 lg:col-span-4">
        <TextField
          id={id}
          name="sourceUrl"
          label="원문 주소"
          value={of('sourceUrl')}
          hint="https://…로 적습니다. 출처로 보일 뿐 그 주소에서 글을 가져오지 않습니다."
        />
      </div>
    </div>
  )
}
