import { useEffect, useRef, useState } from 'react'
import { askSuggestions } from '@/components/search/ask-suggestions'
import type { Suggestion } from '@/lib/search/suggestion'

/** Fast typists make a key every 100 ms; who stops for longer wants to see something. */
const PAUSE_MS = 120

export interface Found {
  typed: string
  suggestions: readonly Suggestion[]
}

const NOTHING: Found = { typed: '', suggestions: [] }

/** The names that fit what is typed. Until they have come, those of what was typed before; only the newest question is waited for. */
export function useSuggestions(typed: string, isWanted: boolean): Found {
  const [found, setFound] = useState(NOTHING)
  const known = useRef(new Map<string, Found>())
  useEffect(() => {
    if (!isWanted) return
    const remembered = typed === '' ? NOTHING : known.current.get(typed)
    if (remembered !== undefined) return setFound(remembered)
    const stop = new AbortController()
    const show = (suggestions: readonly Suggestion[]) => {
      if (!stop.signal.aborted) setFound({ typed, suggestions })
    }
    const ask = async () => {
      const suggestions = await askSuggestions(typed, stop.signal)
      known.current.set(typed, { typed, suggestions })
      show(suggestions)
    }
    // Unreachable: the form still works, so nothing is said.
    const timer = setTimeout(() => ask().catch(() => show([])), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, isWanted])
  return found
}
