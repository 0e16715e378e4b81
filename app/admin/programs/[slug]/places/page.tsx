import type { Metadata } from 'next'
import type { RecordPageProps } from '@/app/_url/page-props'
import { NamedPlacesPage } from '@/app/admin/named-places-page'
import { database } from '@/lib/db/client'
import { findProgram } from '@/lib/db/find-records'
import { readProgram } from '@/lib/db/queries/programs'

export const metadata: Metadata = { title: '사업 이름이 적힌 곳' }

export default function ProgramPlacesPage(props: RecordPageProps) {
  return <NamedPlacesPage of="program" find={findNow} {...props} />
}

async function findNow(asked: string) {
  const found = await findProgram(database(), asked)
  return found === null ? null : await readProgram(database(), found.id)
}
