/** What Next hands a page. Written out, so that types need no generated files. */
export type SearchParams = Record<string, string | string[] | undefined>

export interface ListPageProps {
  searchParams: Promise<SearchParams>
}

export interface RecordPageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}
