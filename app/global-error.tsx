'use client'

import '@/app/globals.css'
import PageError from '@/app/error'

/** In the place of the whole document, where what surrounds every page fails in the browser. */
export default function DocumentError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="ko">
      <body className="bg-ground text-ink">
        <main className="mx-auto max-w-6xl px-4 sm:px-6">
          <PageError error={error} />
        </main>
      </body>
    </html>
  )
}
