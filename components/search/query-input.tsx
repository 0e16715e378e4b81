'use client'

import type { ComponentProps, KeyboardEvent } from 'react'

/** Safari ends a composition before it reports the Enter that ended it; 229 is how that Enter is told. */
const KEY_OF_COMPOSITION = 229

/** A search field whose Enter never sends a half-composed syllable. */
export function QueryInput(props: ComponentProps<'input'>) {
  const guard = (event: KeyboardEvent<HTMLInputElement>) => {
    const { isComposing, keyCode } = event.nativeEvent
    if (event.key === 'Enter' && (isComposing || keyCode === KEY_OF_COMPOSITION)) event.preventDefault()
  }
  return <input {...props} type="search" enterKeyHint="search" autoComplete="off" onKeyDown={guard} />
}
