import type { ReactNode } from 'react'
import { OutcomeNote } from '@/components/review/outcome-note'
import { PageHeading } from '@/components/ui/page-heading'

interface Props {
  kind: string
  title: ReactNode
  /** The record's own page. */
  record: string
  here: string
  from: string | undefined
  note: { done: readonly string[]; said: string; isFault: boolean } | null
}

/** Which record is changed, the ways back, and what became of the last form. */
export function EditHeading({ kind, title, record, here, from, note }: Props) {
  return (
    <>
      <PageHeading
        kind={`검수 · ${kind}`}
        title={title}
        lead={
          <span className="flex flex-wrap gap-x-4 text-sm">
            <a href={record} className="link">
              기록 보기
            </a>
            <a href={from ?? '/admin'} className="link">
              {isQueue(from ?? '/admin') ? '검수 목록으로' : '앞 화면으로'}
            </a>
          </span>
        }
      />
      <OutcomeNote note={note} here={here} />
    </>
  )
}

const isQueue = (path: string): boolean => /^\/admin(?:$|[?#])/.test(path)
