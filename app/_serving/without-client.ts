/**
 * Pages are documents: what moves in them are elements of our own (components/elements). Next sends its client along, React,
 * and all of the page a second time for React to take it over: ten times the script and twice the page, for nothing to do.
 */
import type { WholeAnswer } from '@/app/_serving/hold-answer'

/** Those that say what they are are ours: a module, or data for search engines. No text of a page holds a `<` of its own. */
const SCRIPT_OF_NEXT = /<script(?![^>]* type=)[^>]*>.*?<\/script>/gs
const PRELOADED_SCRIPT = /<link rel="preload" as="script"[^>]*>/g
/** Where React would find the borders of its parts again. */
const BORDER = /<!--(?: |\/?[$&][!?~]?)?-->/g

export function withoutClient(page: string): string {
  return page.replace(SCRIPT_OF_NEXT, '').replace(PRELOADED_SCRIPT, '').replace(BORDER, '')
}

/** A page as readers get it; anything else as it is. */
export function lean(answer: WholeAnswer): WholeAnswer {
  const isPage = String(answer.headers['content-type'] ?? '').startsWith('text/html')
  return isPage ? { ...answer, body: Buffer.from(withoutClient(answer.body.toString())) } : answer
}
