import type { Metadata } from 'next'
import type { RecordPageProps } from '@/app/_url/page-props'
import { NamedPlacesPage } from '@/app/admin/named-places-page'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { readAgency } from '@/lib/db/queries/agencies'

export const metadata: Metadata = { title: '기관 이름이 적힌 곳' }

export default function AgencyPlacesPage(props: RecordPageProps) {
  return <NamedPlacesPage of="agency" find={findNow} {...props} />
}

async function findNow(asked: string) {
  const found = await findAgency(database(), asked)
  return found === null ? null : await readAgency(database(), found.id)
}
