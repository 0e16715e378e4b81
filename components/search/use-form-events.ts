import { type RefObject, useEffect, useEffectEvent } from 'react'

interface FormEvents {
  /** Something was typed into the search box of this form. */
  onTyped: (form: HTMLFormElement) => void
  /** A box was ticked or a button of several chosen. */
  onChosen: (form: HTMLFormElement) => void
  onSent: (form: HTMLFormElement) => void
  /** The search box was left with this text in it. */
  onLeft: (query: string) => void
}

/** What happens in the forms within `root`. A form that is sent leads nowhere by itself. */
export function useFormEvents(root: RefObject<HTMLElement | null>, events: FormEvents) {
  const hear = useEffectEvent((event: Event) => tell(event, events))
  useEffect(() => {
    const element = root.current
    const stop = new AbortController()
    for (const name of ['input', 'change', 'submit', 'focusout'])
      element?.addEventListener(name, hear, { signal: stop.signal })
    return () => stop.abort()
  }, [root])
}

function tell(event: Event, events: FormEvents): void {
  const { target, type } = event
  if (type === 'submit' && target instanceof HTMLFormElement) {
    event.preventDefault()
    events.onSent(target)
  }
  if (!(target instanceof HTMLInputElement)) return
  if (type === 'change' && isChoice(target) && target.form !== null) events.onChosen(target.form)
  if (type === 'input' && isQuery(target) && target.form !== null) events.onTyped(target.form)
  if (type === 'focusout' && isQuery(target)) events.onLeft(target.value)
}

const isChoice = ({ type }: HTMLInputElement): boolean => type === 'checkbox' || type === 'radio'

const isQuery = ({ name, type }: HTMLInputElement): boolean => name === 'q' && type === 'search'
