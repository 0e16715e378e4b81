import { DraftIssues } from '@/components/reading/draft-issues'
import { FigureCheck } from '@/components/reading/figure-check'
import { MarkedText } from '@/components/reading/marked-text'
import { ReadNames } from '@/components/reading/read-names'
import { EmptyNote } from '@/components/ui/empty-note'
import { Section } from '@/components/ui/section'
import { markedLines } from '@/lib/records/draft/marked-text'
import { regionByCode } from '@/lib/records/gazetteer'
import type { Reading } from '@/lib/records/reading'

interface Props {
  reading: Reading
  /** Of the page, to which the forms belong. */
  here: string
  /** Fields of a form that could not be taken. */
  typed: Readonly<Record<string, string>>
}

/** Everything that was read from a text, what is open first, to be checked, set right and saved. */
export function DraftReading({ reading, here, typed }: Props) {
  const { article, issues, metrics } = reading
  const regionNames = namesOf(reading)
  return (
    <>
      {issues.length === 0 ? null : (
        <Section title="확인 필요" count={issues.length}>
          <DraftIssues issues={issues} text={article.text} />
        </Section>
      )}
      <form action={`${here}/save`} method="post" className="mt-12">
        <Section title="읽은 내용">
          <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <MarkedText lines={markedLines(reading)} />
            {/* One copy only: these are fields of the form. On a phone they stand below the text. */}
            <div className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto">
              <h3 className="mb-1 font-semibold">읽은 수치 {metrics.length}개</h3>
              {metrics.length === 0 ? (
                <EmptyNote>이 글에서 읽은 수치가 없습니다.</EmptyNote>
              ) : (
                <FigureCheck figures={metrics} {...{ regionNames, typed }} />
              )}
            </div>
          </div>
        </Section>
        <Section title="읽은 이름">
          <ReadNames reading={reading} regionNames={regionNames} />
        </Section>
        <SaveBar reason={typed.reason} />
      </form>
      <form action={`${here}/discard`} method="post" className="mt-4">
        <button type="submit" className="control px-4">
          저장하지 않고 지우기
        </button>
      </form>
    </>
  )
}

function SaveBar({ reason }: { reason: string | undefined }) {
  return (
    <div className="mt-12 flex flex-wrap items-end gap-4 border-line border-t pt-6">
      <div className="min-w-60 grow">
        <label htmlFor="reason" className="mb-1 block font-semibold text-sm">
          고친 까닭 <span className="font-normal text-faint">(고쳤을 때 수정 이력에 남습니다)</span>
        </label>
        <input
          id="reason"
          name="reason"
          defaultValue={reason}
          maxLength={2000}
          autoComplete="off"
          className="control w-full"
        />
      </div>
      <button type="submit" className="button px-6">
        저장
      </button>
    </div>
  )
}

function namesOf({ regions, metrics }: Reading): Record<string, string> {
  const codes = [...regions.map(({ code }) => code), ...metrics.map(({ regionCode }) => regionCode)]
  return Object.fromEntries(
    codes.flatMap((code) => {
      const region = regionByCode(code ?? '')
      return region === undefined ? [] : [[region.code, region.name]]
    }),
  )
}
