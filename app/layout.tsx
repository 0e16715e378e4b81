import '@/app/globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { askedNonce } from '@/app/_security/asked-nonce'
import { currentCurator } from '@/app/_session/curator'
import { askedPath, askedSection } from '@/app/_url/asked-section'
import { FREQUENT_LETTERS } from '@/app/fonts/frequent-letters'
import { ELEMENTS_SCRIPT } from '@/components/elements/script-address'
import { CuratorBar } from '@/components/review/curator-bar'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader } from '@/components/ui/site-header'
import { SITE_NAME } from '@/components/ui/site-name'
import { settings } from '@/lib/env'
import type { Curator } from '@/lib/records/curator'
import { editAddress } from '@/lib/records/review/edit-address'

/** Records change while the site runs, by the command line too. What is given again until they do, the gate keeps. */
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(settings().siteUrl),
    title: { default: SITE_NAME, template: `%s | ${SITE_NAME}` },
    description:
      '지역 산업정책 기사에서 기관·사업·지원 규모를 읽어, 모든 수치를 그 수치가 적힌 문장과 함께 보입니다.',
    openGraph: { siteName: SITE_NAME, locale: 'ko_KR', type: 'website', images: ['/og/home'] },
    twitter: { card: 'summary_large_image' },
    alternates: { types: { 'application/atom+xml': '/feed.xml' } },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f4ed' },
    { media: '(prefers-color-scheme: dark)', color: '#171512' },
  ],
}

/** Without the database nobody is known to be signed in, and the page itself says what is wrong. */
async function signedIn(): Promise<Curator | null> {
  try {
    return await currentCurator()
  } catch {
    return null
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const curator = await signedIn()
  return (
    <html lang="ko">
      <body className="flex min-h-dvh flex-col bg-ground text-ink antialiased">
        {/* Asked for before the style sheet names it: letters that come after the text was laid out move it. */}
        <link rel="preload" as="font" type="font/woff2" href={FREQUENT_LETTERS} crossOrigin="anonymous" />
        <script type="module" src={ELEMENTS_SCRIPT} nonce={await askedNonce()} />
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-surface focus:px-4 focus:py-2"
        >
          본문 바로가기
        </a>
        {curator === null ? null : (
          <CuratorBar name={curator.name} edit={editAddress((await askedPath()) ?? '')} />
        )}
        <SiteHeader section={await askedSection()} />
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 outline-none sm:px-6">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
