import { FactFields } from '@/components/reading/fact-fields'
import { FileField } from '@/components/reading/file-field'

interface Props {
  mostBytes: number
  mostFiles: number
}

/** Files or a pasted text, with what is known of them: a plain form. */
export function GiveForm(limits: Props) {
  return (
    <form action="/admin/articles/give" method="post" encType="multipart/form-data" className="space-y-6">
      <div className="grid gap-6 lg:grid-cols-2">
        <FileField name="file" {...limits} />
        <div>
          <label htmlFor="text" className="mb-1 block font-semibold">
            또는 글 붙여 넣기
          </label>
          <textarea id="text" name="text" rows={8} className="control h-auto w-full px-3 py-2" />
        </div>
      </div>
      <details className="rounded border border-line px-4 py-2">
        <summary className="min-h-9 content-center font-semibold">
          기사 정보 <span className="font-normal text-faint text-sm">(선택: 글에 없거나 다를 때만)</span>
        </summary>
        <div className="pt-3 pb-4">
          <FactFields values={{}} />
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button px-6">
          읽어 보기
        </button>
        <p className="text-faint text-sm">
          읽은 내용을 먼저 보여 드립니다. 저장하기 전에는 아무 데도 실리지 않습니다.
        </p>
      </div>
    </form>
  )
}
