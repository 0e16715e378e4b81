/** The names under which server components write our elements. They are HTML: `class`, not `className`. */
import type { HTMLAttributes, Key, ReactNode } from 'react'

interface ElementAttributes extends Pick<HTMLAttributes<HTMLElement>, 'hidden'> {
  class?: string
  key?: Key
  children?: ReactNode
  [data: `data-${string}`]: string | undefined
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': ElementAttributes
      'live-search': ElementAttributes
      'long-facet': ElementAttributes
      'name-offers': ElementAttributes
      'query-box': ElementAttributes
      'queue-keys': ElementAttributes
      'range-fields': ElementAttributes
      'slash-switch': ElementAttributes
    }
  }
}
