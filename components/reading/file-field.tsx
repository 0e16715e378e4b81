import { formatBytes } from '@/components/reading/format-bytes'

interface Props {
  name: string
  mostBytes: number
  mostFiles: number
}

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.hwpx,.pdf'

/** Files to choose or to drop: browsers take what is dropped on the field itself, with scripts or without. */
export function FileField({ name, mostBytes, mostFiles }: Props) {
  return (
    <div>
      <label htmlFor="file" className="mb-1 block font-semibold">
        파일
      </label>
      <input
        id="file"
        type="file"
        name={name}
        multiple
        accept={ACCEPTED}
        aria-describedby="file-hint"
        className="block w-full rounded border-2 border-line-strong border-dashed bg-surface px-4 py-10 text-sm hover:border-accent file:mr-4 file:min-h-11 file:cursor-pointer file:rounded file:border file:border-line-strong file:border-solid file:bg-ground file:px-4"
      />
      <p id="file-hint" className="mt-2 text-sm text-soft">
        골라 넣거나 이 칸에 끌어다 놓으세요. 텍스트(.txt), 마크다운(.md), 웹 페이지(.html), 워드(.docx),
        한글(.hwpx), PDF를 한 번에 {mostFiles}개, 파일마다 {formatBytes(mostBytes)}까지 읽습니다.
      </p>
    </div>
  )
}
