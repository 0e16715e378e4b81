import { type JsonLd as Data, jsonLdText } from '@/lib/exports/json-ld'

/** What the page is about, for machines. */
export function JsonLd({ data }: { data: readonly Data[] }) {
  // No letter of what jsonLdText writes has a meaning in HTML, so that what is shown is what was written.
  return <script type="application/ld+json">{jsonLdText(data)}</script>
}
