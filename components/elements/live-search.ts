import { rememberSearch } from '@/components/elements/recent-store'
import { ANSWERED, showAnswer } from '@/components/elements/show-answer'
import { formAddress } from '@/lib/search/form-address'

/** Long enough for two jamo in a row to be one question. */
const PAUSE_MS = 200

/**
 * `<live-search>` answers the forms in it without loading the page anew: as one types, and as one chooses filters. The address
 * says what is shown; a search is one step of the history, however many keys it took. Without script, forms are forms.
 */
export class LiveSearch extends HTMLElement implements EventListenerObject {
  /** The address in the bar, of what is shown. */
  #shown = here()
  /** Where the last step leads, as forms write it, and whether typing may not rewrite it. */
  #asked = { address: '', isSettled: true }
  /** The entry of the history that is shown may be rewritten. */
  #isTyping = false
  #hasGone = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #stop = new AbortController()

  connectedCallback(): void {
    this.#asked.address = this.dataset.address ?? ''
    for (const name of ['input', 'change', 'submit', 'focusout']) this.addEventListener(name, this)
    addEventListener('popstate', this)
    // On a slow line, the first words are there before the script.
    const box = this.#box
    if (box?.form && box.value !== box.defaultValue) this.#ask(box.form, false)
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this)
  }

  handleEvent(event: Event): void {
    const { target, type } = event
    if (type === 'popstate') this.#stepBack()
    else if (target instanceof HTMLFormElement) {
      event.preventDefault()
      this.#ask(target, true)
    } else if (target instanceof HTMLInputElement && target.form !== null)
      this.#hear(type, target, target.form)
  }

  #hear(type: string, field: HTMLInputElement, form: HTMLFormElement): void {
    if (type === 'change' && (field.type === 'checkbox' || field.type === 'radio')) this.#ask(form, true)
    if (field !== this.#box) return
    if (type === 'input') {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#ask(form, false), PAUSE_MS)
    } else if (type === 'focusout') {
      // Whoever leaves the box has searched for what stands in it.
      this.#settle()
      if (this.#hasGone) rememberSearch(field.value)
    }
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type=search][name=q]')
  }

  get #isPending(): boolean {
    return 'pending' in this.dataset
  }

  #ask(form: HTMLFormElement, isSettled: boolean): void {
    clearTimeout(this.#timer)
    const fields = new FormData(form)
    // What has been typed into the box meanwhile counts for the filters too.
    const box = this.#box
    if (box !== null && box.value !== box.defaultValue) fields.set('q', box.value)
    const address = formAddress('/search', fields)
    if (address !== this.#asked.address) {
      this.#asked = { address, isSettled }
      const step = this.#isTyping ? 'replaceState' : 'pushState'
      void this.#go(address, () => history[step](null, '', address))
    } else if (isSettled) this.#settle()
  }

  #settle(): void {
    this.#asked.isSettled = true
    if (!this.#isPending) this.#isTyping = false
  }

  /** The address has changed already; after a step in the history, fields show what the page answers. */
  #stepBack(): void {
    clearTimeout(this.#timer)
    if (here() === this.#shown && !this.#isPending) return
    this.#asked = { address: '', isSettled: true }
    void this.#go(here(), ({ dataset }) => {
      this.#asked.address = dataset.address ?? ''
      for (const form of this.querySelectorAll('form')) form.reset()
    })
  }

  async #go(address: string, arrive: (answer: HTMLElement) => void): Promise<void> {
    this.#stop.abort()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.#hasGone = true
    this.#say(null)
    try {
      const page = await readPage(address, signal)
      const answer = page.querySelector<HTMLElement>(this.localName)
      if (signal.aborted) return
      if (answer === null) throw new Error(`${address} shows no search.`)
      document.title = page.title
      showAnswer(this, answer)
      arrive(answer)
      this.#shown = here()
      this.#isTyping = !this.#asked.isSettled
      this.#say(answer.dataset.summary ?? '')
      this.dispatchEvent(new Event(ANSWERED))
    } catch {
      if (!signal.aborted) this.#giveUp(address)
    }
  }

  /** Who is still typing keeps the page, and the next letter asks again; else the browser says what is wrong. */
  #giveUp(address: string): void {
    if (this.#asked.isSettled) location.assign(address)
    this.#asked.address = ''
    this.#say('결과를 받지 못했습니다.')
  }

  /** @param summary what was found, in words; null while that is not known. */
  #say(summary: string | null): void {
    this.toggleAttribute('data-pending', summary === null)
    this.setAttribute('aria-busy', String(summary === null))
    const status = this.querySelector('[role=status]')
    if (status !== null) status.textContent = summary
  }
}

const here = () => `${location.pathname}${location.search}`

async function readPage(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal, headers: { Accept: 'text/html' } })
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
