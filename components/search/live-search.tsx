'use client'

import {
  type ChangeEvent,
  type FocusEvent,
  type InputEvent,
  type ReactNode,
  type SubmitEvent,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react'
import { rememberSearch } from '@/components/search/recent-store'
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

  function onInput({ target }: InputEvent<HTMLDivElement>) {
    const form = isQuery(target) ? target.form : null
    if (form === null) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => ask(form, false), PAUSE_MS)
  }

  function onChange({ target }: ChangeEvent<HTMLDivElement>) {
    const isChoice = target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
    if (isChoice && target.form !== null) ask(target.form, true)
  }

  function onSubmit(event: SubmitEvent<HTMLDivElement>) {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    ask(event.target, true)
  }

  /** Whoever leaves the box has searched for what stands in it. */
  function onBlur({ target }: FocusEvent<HTMLDivElement>) {
    if (!isQuery(target)) return
    settle()
    if (hasGone) rememberSearch(target.value)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the forms in it say.
    <div
      ref={root}
      data-pending={isPending || undefined}
      aria-busy={isPending}
      onInput={onInput}
      onChange={onChange}
      onSubmit={onSubmit}
      onBlur={onBlur}
      className="group/live"
    >
      <p role="status" className="sr-only">
        {hasGone && !isPending ? summary : ''}
      </p>
      {children}
    </div>
  )
}

const isQuery = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.name === 'q' && target.type === 'search'

const boxIn = (root: HTMLElement | null) =>
  root?.querySelector<HTMLInputElement>('input[type=search][name=q]') ?? null

/** Where a form leads. What has been typed into the box meanwhile counts for the filters too. */
function addressOf(form: HTMLFormElement, root: HTMLElement | null): string {
  const fields = new FormData(form)
  const box = boxIn(root)
  if (box && box.value !== box.defaultValue) fields.set('q', box.value)
  return formAddress('/search', fields)
}
