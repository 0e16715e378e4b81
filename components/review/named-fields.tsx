import { ChoiceField } from '@/components/review/choice-field'
import { NameField } from '@/components/review/name-field'
import { RegionField } from '@/components/review/region-field'
import { TextField } from '@/components/review/text-field'
import { AGENCY_TYPES, PROGRAM_CATEGORIES, REGION_ROLES } from '@/lib/records/vocabulary'

const KINDS = { region: '지역', agency: '기관', program: '사업' }

/** What the words at a place are a name of; of the fields at the end only those of the chosen kind count. */
export function NamedFields({ values }: { values: Readonly<Record<string, string | undefined>> }) {
  const of = (name: string) => values[name] ?? ''
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <ChoiceField id="named" name="kind" label="무엇의 이름인지" values={KINDS} selected={of('kind')} />
      <TextField id="named" name="name" label="이름 (기관·사업)" value={of('name')} />
      <RegionField id="named" selected={of('regionCode')} none="지역 없음" />
      <ChoiceField
        id="named"
        name="role"
        label="지역일 때: 기사에서"
        values={REGION_ROLES}
        selected={of('role') || 'mentioned'}
      />
      <ChoiceField
        id="named"
        name="type"
        label="기관일 때: 유형"
        values={AGENCY_TYPES}
        selected={of('type') || 'other'}
      />
      <ChoiceField
        id="named"
        name="category"
        label="사업일 때: 분야"
        values={PROGRAM_CATEGORIES}
        selected={of('category') || 'other'}
      />
      <NameField of="agency" name="agency" label="사업일 때: 맡은 기관" value={of('agency')} />
    </div>
  )
}
