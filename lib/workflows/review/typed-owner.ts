import type { Database } from '@/lib/db/client'
import { recordsNamed } from '@/lib/db/queries/review/typed-names'
import type { RecordName } from '@/lib/records/correction/anchor'
import type { FormFault } from '@/lib/workflows/review/form-fault'

const NAMES = { agency: '기관', program: '사업' } as const

interface Wanted {
  of: keyof typeof NAMES
  /** A name, a short form or the last part of its address; empty for none. */
  typed: string
  /** The one that is recorded now: its name is its own, whoever else has it. */
  present: { id: string; name: string } | null
  /** The field was left as it was shown. */
  isLeft: boolean
  /** The person says that it is not among the records yet. */
  isNew: boolean
  /** Where a new one is. */
  regionCode: string | null
}

/** The record that a typed name means: its id, a name for a new one, null for none. A typing error must not make a record. */
export async function typedOwner(
  db: Database,
  { of, typed, present, isLeft, isNew, regionCode }: Wanted,
): Promise<{ owner: string | RecordName | null } | FormFault> {
  if (isLeft) return { owner: present?.id ?? null }
  const name = typed.normalize('NFC').trim()
  if (name === '') return { owner: null }
  if (name === present?.name) return { owner: present.id }
  const [found, other] = await recordsNamed(db, of, name)
  if (found === undefined) {
    if (isNew) return { owner: { name, regionCode } }
    return {
      fault: `‘${name}’이라는 ${NAMES[of]}이 없습니다. 목록에서 고르거나 ‘새로 만들기’를 표시해 주세요.`,
    }
  }
  if (other === undefined) return { owner: found.id }
  return { fault: `‘${name}’이라는 ${NAMES[of]}이 여럿입니다. 목록에서 지역을 보고 골라 주세요.` }
}
