'use client'

import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { rememberSearch } from '@/components/search/recent-store'
import { useFormEvents } from '@/components/search/use-form-events'
import { useSearchAddress } from '@/components/search/use-search-address'
import { formAddress } from '@/lib/search/form-address'

/** Long enough for two jamo in a row to be one question. */
const PAUSE_MS = 200

interface Props {
  /** Of the search that `children` show. */
  address: string
  /** What was found, in words. */
  summary: string
  children: ReactNode
}

/**
 * Answers the forms in it without loading the page anew: as one types, and as one chooses filters. The address always
 * says what is shown; a search is one step of the history, however many keys it took. Without script, forms are forms.
 */
export function LiveSearch({ address, summary, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { go, settle, isPending, hasGone } = useSearchAddress(root, address)

  function ask(form: HTMLFormElement, isSettled: boolean) {
    clearTimeout(timer.current)
    go(addressOf(form, root.current), isSettled)
  }

  // On a slow line, the first words are there before the script.
  const askForTyped = useEffectEvent(() => {
    const box = boxIn(root.current)
    if (box?.form && box.value !== box.defaultValue) ask(box.form, false)
  })
  useEffect(() => askForTyped(), [])

  useFormEvents(root, {
    onTyped: (form) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => ask(form, false), PAUSE_MS)
    },
    onChosen: (form) => ask(form, true),
    onSent: (form) => ask(form, true),
    // Whoever leaves the box has searched for what stands in it.
    onLeft: (query) => {
      settle()
      if (hasGone) rememberSearch(query)
    },
  })

  return (
    <div ref={root} data-pending={isPending || undefined} aria-busy={isPending} className="group/live">
      <p role="status" className="sr-only">
        {hasGone && !isPending ? summary : ''}
      </p>
      {children}
    </div>
  )
}

const boxIn = (root: HTMLElement | null) =>
  root?.querySelector<HTMLInputElement>('input[type=search][name=q]') ?? null

/** Where a form leads. What has been typed into the box meanwhile counts for the filters too. */
function addressOf(form: HTMLFormElement, root: HTMLElement | null): string {
  const fields = new FormData(form)
  const box = boxIn(root)
  if (box && box.value !== box.defaultValue) fields.set('q', box.value)
  return formAddress('/search', fields)
}
