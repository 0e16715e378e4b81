'use client'

import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { isOfComposition } from '@/components/search/composition'
import { rememberSearch } from '@/components/search/recent-store'
import { useSlashKey } from '@/components/search/slash-key'
import { classNames } from '@/components/ui/class-names'
import type { RecordKind } from '@/lib/records/vocabulary'

const Suggestions = lazy(() => import('@/components/search/suggestions'))

/** What the open list of suggestions lets assistive technology know of itself. */
export interface Popup {
  expanded: boolean
  activeId?: string
}

const CLOSED: Popup = { expanded: false }

interface Props {
  id: string
  query?: string
  large?: boolean
  /** The results stand right below: few names, and no line that only searches. */
  isBrief?: boolean
  kindLabels: Readonly<Record<RecordKind, string>>
}

/**
 * The field that is searched from. It keeps its own text, so that nothing we draw can break a syllable that is being
 * composed; what suggests while one types is loaded when it is first used.
 */
export function QueryField({ id, query, large, isBrief, kindLabels }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const isTyped = useRef(false)
  const [isUsed, setUsed] = useState(false)
  const [popup, setPopup] = useState(CLOSED)
  const hasScript = useHasScript()
  const hasSlash = useSlashKey(box)
  useEffect(() => {
    const field = box.current
    const remember = () => {
      isTyped.current = false
      rememberSearch(field?.value ?? '')
    }
    field?.form?.addEventListener('submit', remember)
    return () => field?.form?.removeEventListener('submit', remember)
  }, [])
  // It may have been used before the script came.
  useEffect(() => {
    isTyped.current = box.current?.value !== box.current?.defaultValue
    setUsed(document.activeElement === box.current)
  }, [])
  return (
    <div className="relative min-w-0 grow">
      <input
        ref={box}
        id={id}
        name="q"
        type="search"
        defaultValue={query}
        maxLength={200}
        placeholder="기관, 사업, 지역, 금액"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...(hasScript ? comboboxRole(`${id}-suggestions`, popup, hasSlash) : {})}
        onFocus={() => setUsed(true)}
        onInput={() => {
          isTyped.current = true
        }}
        onKeyDown={keepComposing}
        className={classNames('control w-full min-w-0', large && 'h-14 px-4 text-base')}
      />
      {isUsed ? (
        <Suspense fallback={null}>
          <Suggestions
            listId={`${id}-suggestions`}
            onPopup={setPopup}
            {...{ box, isTyped, isBrief, kindLabels }}
          />
        </Suspense>
      ) : null}
    </div>
  )
}

/** Without script it is a search field and nothing more. */
const comboboxRole = (listId: string, { expanded, activeId }: Popup, hasSlash: boolean) =>
  ({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': expanded,
    'aria-controls': expanded ? listId : undefined,
    'aria-activedescendant': activeId,
    'aria-keyshortcuts': hasSlash ? '/' : undefined,
  }) as const

/** The Enter that ends a composition must not send the form. */
function keepComposing(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key === 'Enter' && isOfComposition(event.nativeEvent)) event.preventDefault()
}

const neverChanges = () => () => {}
const useHasScript = () =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
