import type { Metadata } from 'next'
import { decodeSegment } from '@/app/_url/find-record'
import type { RecordPageProps } from '@/app/_url/page-props'
import { leaveGone } from '@/app/admin/edit-page'
import { NamedPlacesPage } from '@/app/admin/named-places-page'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { readAgency } from '@/lib/db/queries/agencies'

export const metadata: Metadata = { title: '기관 이름이 적힌 곳' }

export default async function AgencyPlacesPage({ params, searchParams }: RecordPageProps) {
  const found = await findAgency(database(), decodeSegment((await params).slug))
  const agency = found === null ? null : await readAgency(database(), found.id)
  if (agency === null) return await leaveGone(searchParams)
  return <NamedPlacesPage of="agency" record={agency} searchParams={await searchParams} />
}
