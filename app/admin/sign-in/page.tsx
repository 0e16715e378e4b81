import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentCurator, isReadOnly } from '@/app/_session/curator'
import { returnPath } from '@/app/_session/return-path'
import type { ListPageProps } from '@/app/_url/page-props'
import { SIGN_IN_OUTCOMES, signInOutcomeOf } from '@/app/admin/sign-in/outcome'
import { SignInForm } from '@/components/review/sign-in-form'
import { EmptyNote } from '@/components/ui/empty-note'
import { PageHeading } from '@/components/ui/page-heading'

export const metadata: Metadata = { title: '검수자 로그인' }

export default async function SignInPage({ searchParams }: ListPageProps) {
  const { to, outcome: said, seconds } = await searchParams
  const path = returnPath(to)
  if ((await currentCurator()) !== null) redirect(path)
  const outcome = signInOutcomeOf(said)
  const wait = typeof seconds === 'string' && /^\d{1,4}$/.test(seconds) ? Number(seconds) : null
  return (
    <>
      <PageHeading
        title="검수자 로그인"
        lead="기사를 잘못 읽은 곳을 고치는 사람만 로그인합니다. 찾아보는 데에는 필요하지 않습니다."
      />
      {outcome === null ? null : (
        <p role="status" className="mb-8 max-w-prose rounded bg-caution-soft px-4 py-3 text-caution">
          {SIGN_IN_OUTCOMES[outcome]}
          {outcome === 'wait' && wait !== null ? ` (${wait}초 뒤에 다시)` : ''}
        </p>
      )}
      {isReadOnly() ? (
        <EmptyNote>
          이 누리집은 읽기 전용입니다. 고치려면 운영하는 사람이 ADMIN_PASSWORD를 정하고 다시 시작해야 합니다.
        </EmptyNote>
      ) : (
        <SignInForm returnTo={path} />
      )}
    </>
  )
}
