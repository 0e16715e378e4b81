import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Which option of a list is pressed. Pressing takes the focus from nowhere: it stays in the box the list belongs to. */
export function usePointedOption(list: RefObject<HTMLElement | null>, onPointed: (index: number) => void) {
  const choose = useEffectEvent(({ target }: Event) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    const options = [...(list.current?.querySelectorAll('[role=option]') ?? [])]
    if (option !== null) onPointed(options.indexOf(option))
  })
  useEffect(() => {
    const element = list.current
    const stop = new AbortController()
    element?.addEventListener('mousedown', (event) => event.preventDefault(), { signal: stop.signal })
    element?.addEventListener('click', choose, { signal: stop.signal })
    return () => stop.abort()
  }, [list])
}
