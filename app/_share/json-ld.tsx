import { type JsonLd as Data, jsonLdText } from '@/lib/exports/json-ld'

/** What the page is about, for machines. */
export function JsonLd({ data }: { data: readonly Data[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a script element holds text, which jsonLdText makes harmless.
      dangerouslySetInnerHTML={{ __html: jsonLdText(data) }}
    />
  )
}
