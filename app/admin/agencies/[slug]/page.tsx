import type { Metadata } from 'next'
import { decodeSegment } from '@/app/_url/find-record'
import type { RecordPageProps } from '@/app/_url/page-props'
import { leaveGone, readEditPage } from '@/app/admin/edit-page'
import { NameHistory } from '@/components/records/name-history'
import { ChoiceField } from '@/components/review/choice-field'
import { CorrectionForm } from '@/components/review/correction-form'
import { EditHeading } from '@/components/review/edit-heading'
import { NameDecisions } from '@/components/review/name-decisions'
import { NameField } from '@/components/review/name-field'
import { NamedPlacesSection } from '@/components/review/named-places-section'
import { ReasonField } from '@/components/review/reason-field'
import { RecordVerdict } from '@/components/review/record-verdict'
import { RegionField } from '@/components/review/region-field'
import { TickField } from '@/components/review/tick-field'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { readAgency } from '@/lib/db/queries/agencies'
import { readClaims } from '@/lib/db/queries/review/claims'
import { listNamedPlaces } from '@/lib/db/queries/review/named-places'
import { namesLike } from '@/lib/db/queries/review/names-like'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { AgencyDetail } from '@/lib/records/published/agency'
import { AGENCY_STANDINGS, AGENCY_TYPES } from '@/lib/records/vocabulary'

export const metadata: Metadata = { title: '기관 고치기' }

const PLACES_SHOWN = 5

export default async function EditAgencyPage({ params, searchParams }: RecordPageProps) {
  const asked = decodeSegment((await params).slug)
  const page = await readEditPage(`/admin/agencies/${encodeURIComponent(asked)}`, searchParams)
  const db = database()
  const found = await findAgency(db, asked)
  const agency = found === null ? null : await readAgency(db, found.id)
  if (agency === null) return await leaveGone(searchParams)
  const [choice, alike, places] = await Promise.all([
    readClaims(db, 'agency', agency.id, page.words),
    namesLike(db, 'agency', agency),
    listNamedPlaces(db, 'agency', agency.id, { skip: 0, take: PLACES_SHOWN }),
  ])
  const { here, from, typed } = page
  return (
    <>
      <EditHeading
        {...{ here, from }}
        note={page.note}
        kind="기관 고치기"
        title={agency.name}
        record={`/agencies/${agency.slug}`}
      />
      <Section title="이름" count={agency.names.length}>
        <NameHistory names={agency.names} />
      </Section>
      <Section title="어떤 기관인지">
        <FactsForm agency={agency} typed={typed('agency.edit')} to={from} back={here} />
      </Section>
      <NamedPlacesSection
        total={places.total}
        places={places.items}
        all={`/admin/agencies/${encodeURIComponent(agency.slug)}/places`}
        from={here}
      />
      <NameDecisions
        of="agency"
        record={agency}
        words={page.words}
        {...{ choice, alike, typed }}
        to={from}
        back={here}
      />
      <RecordVerdict of="agency" id={agency.id} to={from} back={here} />
    </>
  )
}

interface FactsProps {
  agency: AgencyDetail
  typed: Readonly<Record<string, string>> | null
  to: string | undefined
  back: string
}

function FactsForm({ agency, typed, to, back }: FactsProps) {
  const region = agency.region === null ? undefined : regionBySlug(agency.region.slug)
  const shown: Readonly<Record<string, string>> = {
    ...{ type: agency.type, standing: agency.standing },
    ...{ regionCode: region?.code ?? '', parent: agency.parent?.name ?? '' },
  }
  const values = typed ?? shown
  const hidden = { id: agency.id, was: typed?.was ?? JSON.stringify(shown) }
  return (
    <CorrectionForm action="agency.edit" {...{ hidden, to, back }}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <ChoiceField
          id="agency"
          name="type"
          label="유형"
          values={AGENCY_TYPES}
          selected={values.type ?? ''}
        />
        <ChoiceField
          id="agency"
          name="standing"
          label="운영 여부"
          values={AGENCY_STANDINGS}
          selected={values.standing ?? ''}
        />
        <RegionField id="agency" selected={values.regionCode ?? ''} none="지역 없음" />
        <div>
          <NameField of="agency" name="parent" label="상위 기관" value={values.parent ?? ''} />
          <TickField
            name="newParent"
            label="목록에 없으면 새 기관으로"
            ticked={typed?.newParent !== undefined}
          />
        </div>
      </div>
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <ReasonField id="agency-reason" of="record" typed={typed?.reason} />
        <button type="submit" className="button">
          고친 내용 저장
        </button>
      </div>
    </CorrectionForm>
  )
}
