import { CorrectionForm } from '@/components/review/correction-form'
import { FiguresAlong } from '@/components/review/figures-along'
import { NameField } from '@/components/review/name-field'
import { RegionField } from '@/components/review/region-field'
import { SubmitRow } from '@/components/review/submit-row'
import { TickField } from '@/components/review/tick-field'
import type { Figure } from '@/lib/records/published/figure'

interface Props {
  id: string
  of: 'agency' | 'program'
  /** Of the record, in the sentence. */
  figures: readonly Figure[]
  typed: Readonly<Record<string, string>> | null
  to: string
  back: string
}

const WORDS = {
  agency: { of: '기관', none: '기관 이름이' },
  program: { of: '사업', none: '사업 이름이' },
} as const

/** Whose name it is instead, and what goes with it. */
export function NamedPlaceForm({ id, of, figures, typed, to, back }: Props) {
  const word = WORDS[of]
  return (
    <CorrectionForm action="mention.reject" hidden={{ id }} {...{ to, back }}>
      <div className="grid max-w-3xl items-start gap-4 sm:grid-cols-2">
        <div>
          <NameField of={of} name="other" label={`어느 ${word.of}의 이름인지`} value={typed?.other ?? ''} />
          <p className="mt-1 text-faint text-sm">{word.none} 아니거나 모르면 비워 둡니다.</p>
          <TickField
            name="newOther"
            label={`목록에 없으면 새 ${word.of}으로`}
            ticked={typed?.newOther !== undefined}
          />
        </div>
        <div>
          <RegionField id="place" selected={typed?.regionCode ?? ''} none="지역 모름" />
          <p className="mt-1 text-faint text-sm">새 {word.of}일 때만 씁니다.</p>
        </div>
      </div>
      <FiguresAlong
        label="이 문장에서 읽은 지표도 함께 옮기기"
        figures={figures}
        ticked={typed === null || typed.withFigures !== undefined}
      />
      <SubmitRow id="place-reason" of="mention" typed={typed?.reason} label="이 이름 고치기" />
    </CorrectionForm>
  )
}
