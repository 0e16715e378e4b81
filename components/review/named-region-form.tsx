import { ChoiceField } from '@/components/review/choice-field'
import { CorrectionForm } from '@/components/review/correction-form'
import { FiguresAlong } from '@/components/review/figures-along'
import { RegionField } from '@/components/review/region-field'
import { SubmitRow } from '@/components/review/submit-row'
import { TickField } from '@/components/review/tick-field'
import type { Figure } from '@/lib/records/published/figure'
import { REGION_ROLES } from '@/lib/records/vocabulary'

interface Props {
  id: string
  code: string
  role: string
  /** How many other places of the article say the same. */
  others: number
  /** Of the region, in this sentence and in those of the other places. */
  figures: readonly Figure[]
  figuresElsewhere: number
  typed: Readonly<Record<string, string>> | null
  to: string
  back: string
}

/** Which region the words name instead, and what goes with it. */
export function NamedRegionForm(props: Props) {
  const { id, others, figures, figuresElsewhere, typed, to, back } = props
  return (
    <CorrectionForm action="mention.reject" hidden={{ id, of: 'region' }} {...{ to, back }}>
      <div className="grid max-w-3xl items-start gap-4 sm:grid-cols-2">
        <RegionField id="place" selected={typed?.regionCode ?? props.code} none="지역 이름이 아님" />
        <ChoiceField
          id="place"
          name="role"
          label="기사에서의 역할"
          values={REGION_ROLES}
          selected={typed?.role ?? props.role}
          hint="‘주제’는 기사가 다루는 지역입니다. 기사 전체에 적용됩니다."
        />
      </div>
      {others === 0 ? null : (
        <div className="mt-4">
          <TickField
            name="everywhere"
            label={`이 기사의 같은 말 ${others.toLocaleString('ko-KR')}곳도 함께`}
            ticked={typed === null || typed.everywhere !== undefined}
          />
        </div>
      )}
      <FiguresAlong
        label="고치는 문장에서 이 지역의 값으로 읽은 지표도 함께"
        figures={figures}
        elsewhere={figuresElsewhere}
        ticked={typed === null || typed.withFigures !== undefined}
      />
      <SubmitRow id="place-reason" of="mention" typed={typed?.reason} label="이 지역 고치기" />
    </CorrectionForm>
  )
}
