import type { Metadata } from 'next'
import { decodeSegment } from '@/app/_url/find-record'
import type { RecordPageProps } from '@/app/_url/page-props'
import { leaveGone } from '@/app/admin/edit-page'
import { NamedPlacesPage } from '@/app/admin/named-places-page'
import { database } from '@/lib/db/client'
import { findProgram } from '@/lib/db/find-records'
import { readProgram } from '@/lib/db/queries/programs'

export const metadata: Metadata = { title: '사업 이름이 적힌 곳' }

export default async function ProgramPlacesPage({ params, searchParams }: RecordPageProps) {
  const found = await findProgram(database(), decodeSegment((await params).slug))
  const program = found === null ? null : await readProgram(database(), found.id)
  if (program === null) return await leaveGone(searchParams)
  return <NamedPlacesPage of="program" record={program} searchParams={await searchParams} />
}
