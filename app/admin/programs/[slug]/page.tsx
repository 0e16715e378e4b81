import type { Metadata } from 'next'
import { decodeSegment } from '@/app/_url/find-record'
import type { RecordPageProps } from '@/app/_url/page-props'
import { leaveGone, readEditPage } from '@/app/admin/edit-page'
import { NameMentions } from '@/components/records/name-mentions'
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
import { findProgram } from '@/lib/db/find-records'
import { readProgram } from '@/lib/db/queries/programs'
import { readClaims } from '@/lib/db/queries/review/claims'
import { listNamedPlaces } from '@/lib/db/queries/review/named-places'
import { namesLike } from '@/lib/db/queries/review/names-like'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { ProgramDetail } from '@/lib/records/published/program'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

export const metadata: Metadata = { title: '사업 고치기' }

const PLACES_SHOWN = 5

export default async function EditProgramPage({ params, searchParams }: RecordPageProps) {
  const asked = decodeSegment((await params).slug)
  const page = await readEditPage(`/admin/programs/${encodeURIComponent(asked)}`, searchParams)
  const db = database()
  const found = await findProgram(db, asked)
  const program = found === null ? null : await readProgram(db, found.id)
  if (program === null) return await leaveGone(searchParams)
  const [choice, alike, places] = await Promise.all([
    readClaims(db, 'program', program.id, page.words),
    namesLike(db, 'program', program),
    listNamedPlaces(db, 'program', program.id, { skip: 0, take: PLACES_SHOWN }),
  ])
  const { here, from, typed } = page
  return (
    <>
      <EditHeading
        {...{ here, from }}
        note={page.note}
        kind="사업 고치기"
        title={program.name}
        record={`/programs/${program.slug}`}
      />
      <Section title="이름" count={program.names.length}>
        <NameMentions names={program.names} />
      </Section>
      <Section title="어떤 사업인지">
        <FactsForm program={program} typed={typed('program.edit')} to={from} back={here} />
      </Section>
      <NamedPlacesSection
        total={places.total}
        places={places.items}
        all={`/admin/programs/${encodeURIComponent(program.slug)}/places`}
        from={here}
      />
      <NameDecisions
        of="program"
        record={program}
        words={page.words}
        {...{ choice, alike, typed }}
        to={from}
        back={here}
      />
      <RecordVerdict of="program" id={program.id} to={from} back={here} />
    </>
  )
}

interface FactsProps {
  program: ProgramDetail
  typed: Readonly<Record<string, string>> | null
  to: string | undefined
  back: string
}

function FactsForm({ program, typed, to, back }: FactsProps) {
  const region = program.region === null ? undefined : regionBySlug(program.region.slug)
  const shown: Readonly<Record<string, string>> = {
    category: program.category,
    ...{ regionCode: region?.code ?? '', agency: program.agency?.name ?? '' },
  }
  const values = typed ?? shown
  const hidden = { id: program.id, was: typed?.was ?? JSON.stringify(shown) }
  return (
    <CorrectionForm action="program.edit" {...{ hidden, to, back }}>
      <div className="grid gap-4 sm:grid-cols-3">
        <ChoiceField
          id="program"
          name="category"
          label="분야"
          values={PROGRAM_CATEGORIES}
          selected={values.category ?? ''}
        />
        <RegionField id="program" selected={values.regionCode ?? ''} none="지역 없음" />
        <div>
          <NameField of="agency" name="agency" label="맡은 기관" value={values.agency ?? ''} />
          <TickField
            name="newAgency"
            label="목록에 없으면 새 기관으로"
            ticked={typed?.newAgency !== undefined}
          />
        </div>
      </div>
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <ReasonField id="program-reason" of="record" typed={typed?.reason} />
        <button type="submit" className="button">
          고친 내용 저장
        </button>
      </div>
    </CorrectionForm>
  )
}
