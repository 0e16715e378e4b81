import { onBoxKey } from '@/components/elements/box-keys'
import { isOfComposition } from '@/components/elements/composition'
import { makeNode } from '@/components/elements/make-node'
import { rememberSearch } from '@/components/elements/recent-store'
import { onSlash } from '@/components/elements/slash-key'
import { isSlashOn, onSlashChange } from '@/components/elements/slash-store'
import { Suggestions } from '@/components/elements/suggestions'

/**
 * `<query-box>` makes its search field a combobox: names under it while one types, former searches while it is empty. The
 * field keeps its own text, into which nothing is written while somebody types: a syllable that is being composed stays whole.
 */
export class QueryBox extends HTMLElement implements EventListenerObject {
  #suggestions: Suggestions | undefined
  #stop: () => void = () => undefined

  connectedCallback(): void {
    const box = this.#box
    if (box === null) return
    for (const name of ['input', 'keydown', 'focusin', 'click', 'focusout']) this.addEventListener(name, this)
    box.form?.addEventListener('submit', this)
    document.addEventListener('keydown', this.#hearSlash)
    this.#stop = onSlashChange(() => this.#sayRole(box))
    this.#sayRole(box)
    // Empty and waiting, or typed into before we came.
    const isWaiting = box.value === '' || box.value !== box.defaultValue
    if (document.activeElement === box && isWaiting) this.#offer(box).open()
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#hearSlash)
    this.#stop()
  }

  handleEvent(event: Event): void {
    const box = this.#box
    if (box === null) return
    if (event.type === 'submit') rememberSearch(box.value)
    else if (event instanceof FocusEvent && event.type === 'focusout') {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget)))
        this.#suggestions?.close()
    } else if (event.target !== box) return
    else if (event instanceof KeyboardEvent) onKey(event, this.#offer(box))
    // Also while a syllable is composed: its half already finds names.
    else if (event.type === 'input' || box.value === '') this.#offer(box).open()
  }

  readonly #hearSlash = (event: KeyboardEvent) => {
    if (this.#box !== null) onSlash(event, this.#box)
  }

  /** Made when the box is first used: until then there is nothing to hear or to see. */
  #offer(box: HTMLInputElement): Suggestions {
    if (this.#suggestions !== undefined) return this.#suggestions
    const status = makeNode('p', { 'data-own': '', role: 'status', class: 'sr-only' })
    const holder = makeNode('div', { 'data-own': '' })
    this.append(status, holder)
    const kindLabel = (kind: string) => this.dataset[kind] ?? ''
    this.#suggestions = new Suggestions({ box, status, holder, isBrief: 'brief' in this.dataset, kindLabel })
    return this.#suggestions
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('input')
  }

  /** Without script it is a search field and nothing more. */
  #sayRole(box: HTMLInputElement): void {
    const role = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' }
    for (const [name, value] of Object.entries(role)) box.setAttribute(name, value)
    if (!box.hasAttribute('aria-expanded')) box.setAttribute('aria-expanded', 'false')
    if (isSlashOn()) box.setAttribute('aria-keyshortcuts', '/')
    else box.removeAttribute('aria-keyshortcuts')
  }
}

function onKey(event: KeyboardEvent, suggestions: Suggestions): void {
  if (!isOfComposition(event)) onBoxKey(event, suggestions)
  // The Enter that ends a composition must not send the form.
  else if (event.key === 'Enter') event.preventDefault()
}
