import morphdom from 'morphdom'

/** Tells what lies in the search that another answer is shown. */
export const ANSWERED = 'answered'

/** What one types into: its text is the reader's as long as it is being typed. */
const TEXT_FIELDS = /^(?:search|text|number)$/

/**
 * Makes what is shown the same as the answer, in the same document: what both have stays, with its focus. Things that may
 * change their place are known by `data-key`; what is marked `data-own` belongs to the script and is left alone.
 */
export function showAnswer(shown: HTMLElement, answer: HTMLElement): void {
  morphdom(shown, answer, {
    childrenOnly: true,
    getNodeKey: keyOf,
    onBeforeNodeDiscarded: (node) => !isOwn(node),
    onBeforeElUpdated: (from, to) => {
      if (isOwn(from)) return false
      // Whether it is folded is the reader's business.
      if (from instanceof HTMLDetailsElement) to.toggleAttribute('open', from.open)
      if (!(from instanceof HTMLInputElement && to instanceof HTMLInputElement)) return true
      if (!TEXT_FIELDS.test(from.type)) return true
      updateField(from, to)
      return false
    },
  })
}

const isOwn = (node: Node): boolean => node instanceof Element && node.hasAttribute('data-own')

const keyOf = (node: Node): string | undefined => (node instanceof HTMLElement ? node.dataset.key : undefined)

/** What is being typed stays; so does what was typed and not yet asked for, until the answer says something else. */
function updateField(from: HTMLInputElement, to: HTMLInputElement): void {
  if (from.defaultValue === to.defaultValue) return
  from.defaultValue = to.defaultValue
  if (from !== document.activeElement) from.value = to.defaultValue
}
