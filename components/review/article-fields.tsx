import { ChoiceField } from '@/components/review/choice-field'
import { TextField } from '@/components/review/text-field'
import { RIGHTS } from '@/lib/records/vocabulary'

/** What is known of an article. */
export function ArticleFields({ values }: { values: Readonly<Record<string, string | undefined>> }) {
  const of = (name: string) => values[name] ?? ''
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      <div className="sm:col-span-2 lg:col-span-3">
        <TextField id="article" name="title" label="제목" value={of('title')} />
      </div>
      <TextField id="article" name="publisher" label="매체" value={of('publisher')} />
      <TextField id="article" name="author" label="글쓴이" value={of('author')} />
      <ChoiceField
        id="article"
        name="rights"
        label="보이는 범위"
        values={RIGHTS}
        selected={of('rights')}
        hint="전문은 권리자가 허락한 글에만."
      />
      <TextField
        id="article"
        name="publishedOn"
        label="보도일"
        type="date"
        value={of('publishedOn')}
        hint="‘올해·지난해·이달’로 읽은 때도 따라 바뀝니다."
      />
      <TextField
        id="article"
        name="publishedYear"
        label="보도 연도"
        value={of('publishedYear')}
        inputMode="numeric"
        pattern="[0-9]{4}"
        hint="보도일을 모를 때만."
      />
    </div>
  )
}

/** As the form's fields have them. */
export function articleValues(facts: Readonly<Record<string, string | number | null>>) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
}
