import type { ReactNode } from 'react'

interface Props {
  /** Of the search that `children` show. */
  address: string
  /** What was found, in words. */
  summary: string
  children: ReactNode
}

/** Its forms are answered in the same document where there is script. */
export function LiveSearch({ address, summary, children }: Props) {
  return (
    <live-search data-address={address} data-summary={summary} class="group/live block">
      <p data-own role="status" className="sr-only" />
      {children}
    </live-search>
  )
}
