import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState, useTransition } from 'react'

/**
 * Leads from one search to the next in the same document. What is typed opens one entry of the history and then
 * rewrites it; a settled search closes it.
 * @param shown address of the search that the page shows now.
 */
export function useSearchAddress(root: RefObject<HTMLElement | null>, shown: string) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [hasGone, setHasGone] = useState(false)
  /** Where the last step leads, and whether the entry shown is one that typing may rewrite. */
  const asked = useRef({ address: shown, isSettled: true })
  const isTyping = useRef(false)

  useEffect(() => {
    // Where a step back leads is only known when it is there.
    const back = () => {
      asked.current = { address: '', isSettled: true }
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])

  useEffect(() => {
    if (isPending) return
    isTyping.current = !asked.current.isSettled
    const isStepBack = asked.current.address === ''
    if (isStepBack) asked.current.address = shown
    showAsAnswered(root.current, isStepBack)
  }, [isPending, shown, root])

  function go(address: string, isSettled: boolean) {
    if (address === asked.current.address) {
      if (isSettled) settle()
      return
    }
    asked.current = { address, isSettled }
    const step = isTyping.current ? router.replace : router.push
    setHasGone(true)
    startTransition(() => step(address, { scroll: false }))
  }

  function settle() {
    asked.current.isSettled = true
    if (!isPending) isTyping.current = false
  }

  return { go, settle, isPending, hasGone }
}

/**
 * Fields remember what was done to them; after a step in the history they have to show what the page answers. Else a form
 * that is just being typed into is left alone.
 */
function showAsAnswered(root: HTMLElement | null, isStepBack: boolean) {
  for (const form of root?.querySelectorAll('form') ?? []) {
    const typing = document.activeElement
    const isTypedInto =
      typing instanceof HTMLInputElement && typing.form === form && /^(search|text|number)$/.test(typing.type)
    if (isStepBack || !isTypedInto) form.reset()
  }
}
