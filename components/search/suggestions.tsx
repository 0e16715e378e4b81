'use client'

import { type RefObject, useEffect, useState } from 'react'
import { type Offer, offersFor, offersInWords } from '@/components/search/offer'
import { OfferList } from '@/components/search/offer-list'
import type { Popup } from '@/components/search/query-field'
import { readRecentSearches, writeRecentSearches } from '@/components/search/recent-store'
import { useBoxEvents } from '@/components/search/use-box-events'
import { useSuggestions } from '@/components/search/use-suggestions'
import type { RecordKind } from '@/lib/records/vocabulary'

interface Props {
  box: RefObject<HTMLInputElement | null>
  /** Whether something has been typed, perhaps before we came. */
  isTyped: RefObject<boolean>
  listId: string
  isBrief?: boolean
  kindLabels: Readonly<Record<RecordKind, string>>
  onPopup: (popup: Popup) => void
}

/** None of the options. */
const IN_THE_BOX = -1

/** What is offered under the box, and how the keys of the box walk through it: the combobox pattern with a list. */
export default function Suggestions({ box, isTyped, listId, isBrief, kindLabels, onPopup }: Props) {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(IN_THE_BOX)
  const [recent, setRecent] = useState(readRecentSearches)
  const found = useSuggestions(typed, isOpen)
  const offers = offersFor(typed, found.suggestions, recent, isBrief)
  const isShown = isOpen && offers.length > 0
  const activeId = isShown && active >= 0 ? optionId(listId, active) : undefined

  useEffect(() => onPopup({ expanded: isShown, activeId }), [isShown, activeId, onPopup])

  function open(text: string) {
    setTyped(text)
    setRecent(readRecentSearches())
    setActive(IN_THE_BOX)
    setOpen(true)
  }

  function close() {
    setActive(IN_THE_BOX)
    setOpen(false)
  }

  function choose(offer: Offer) {
    close()
    if (offer.type === 'record') location.assign(offer.record.href)
    else if (box.current !== null) {
      box.current.value = offer.query
      box.current.form?.requestSubmit()
    }
  }

  function forget(query: string | null) {
    const rest = query === null ? [] : recent.filter((other) => other !== query)
    writeRecentSearches(rest)
    setRecent(rest)
    setActive(IN_THE_BOX)
    // The button that was pressed is gone.
    box.current?.focus()
  }

  useBoxEvents(box, isTyped, {
    isShown,
    active,
    count: offers.length,
    open,
    close,
    setActive,
    choose: () => chooseActive(),
  })

  function chooseActive() {
    const offer = offers[active]
    if (offer !== undefined) choose(offer)
  }

  return (
    <>
      <p role="status" className="sr-only">
        {isOpen && (typed === '' || found.typed === typed) ? offersInWords(typed, offers) : ''}
      </p>
      {isShown ? (
        <OfferList
          id={listId}
          optionId={(index) => optionId(listId, index)}
          {...{ offers, active, isBrief, kindLabels }}
          onChoose={choose}
          onForget={forget}
        />
      ) : null}
    </>
  )
}

const optionId = (listId: string, index: number) => `${listId}-${index}`
