import { ChoiceField } from '@/components/review/choice-field'
import { NameField } from '@/components/review/name-field'
import { RegionField } from '@/components/review/region-field'
import { TextField } from '@/components/review/text-field'
import { TickField } from '@/components/review/tick-field'
import { unitChoices } from '@/lib/records/review/unit-words'
import { COMPARE_CLASSES, METRIC_KINDS, QUALIFIERS, STATUSES, YEAR_BASES } from '@/lib/records/vocabulary'

/** Every field of a figure, as text: what is recorded, or what was typed before. */
export type FigureValues = Readonly<Record<string, string | undefined>>

const ID = 'figure'

/** What a figure says, and whose it is. */
export function FigureFields({ values }: { values: FigureValues }) {
  const of = (name: string) => values[name] ?? ''
  return (
    <>
      <fieldset className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <legend className="mb-2 font-bold">무엇이 얼마인지</legend>
        <div className="sm:col-span-2">
          <TextField id={ID} name="label" label="내용" value={of('label')} required />
        </div>
        <ChoiceField id={ID} name="kind" label="종류" values={METRIC_KINDS} selected={of('kind')} />
        <ChoiceField
          id={ID}
          name="compareClass"
          label="비교 기준"
          values={COMPARE_CLASSES}
          selected={of('compareClass')}
          none="나란히 놓지 않음"
        />
        <TextField
          id={ID}
          name="value"
          label="값"
          value={of('value')}
          required
          hint="201, 53억, 5억 3,000만, 12.5처럼 적습니다."
        />
        <ChoiceField
          id={ID}
          name="unit"
          label="단위"
          values={unitChoices(of('unit') || 'KRW')}
          selected={of('unit')}
        />
        <TextField id={ID} name="counter" label="세는 말" value={of('counter')} hint="개사, 명, 건처럼." />
        <ChoiceField id={ID} name="qualifier" label="정확도" values={QUALIFIERS} selected={of('qualifier')} />
      </fieldset>
      <fieldset className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <legend className="mb-2 font-bold">언제의 수치인지</legend>
        <ChoiceField id={ID} name="status" label="상태" values={STATUSES} selected={of('status')} />
        <TextField
          id={ID}
          name="year"
          label="연도"
          value={of('year')}
          inputMode="numeric"
          pattern="[0-9]{4}"
          hint="모르면 비워 둡니다."
        />
        <ChoiceField
          id={ID}
          name="yearBasis"
          label="연도를 아는 까닭"
          values={YEAR_BASES}
          selected={of('yearBasis')}
          none="연도를 모름"
        />
        <TextField
          id={ID}
          name="period"
          label="기간"
          value={of('period')}
          hint="2016/2018처럼. 해마다면 R/P1Y."
        />
      </fieldset>
      <fieldset className="mt-6 grid gap-4 sm:grid-cols-3">
        <legend className="mb-2 font-bold">누구의 수치인지</legend>
        <RegionField id={ID} selected={of('regionCode')} none="지역 없음" />
        <div>
          <NameField of="agency" name="agency" label="기관" value={of('agency')} />
          <TickField
            name="newAgency"
            label="목록에 없으면 새 기관으로"
            ticked={values.newAgency !== undefined}
          />
        </div>
        <div>
          <NameField of="program" name="program" label="사업" value={of('program')} />
          <TickField
            name="newProgram"
            label="목록에 없으면 새 사업으로"
            ticked={values.newProgram !== undefined}
          />
        </div>
      </fieldset>
    </>
  )
}
