const STORED = 'kb-queue-keys'

/** Where a letter is a letter. */
const TYPED_INTO = 'textarea, select, input:not([type=checkbox], [type=radio], [type=submit])'

/**
 * `<queue-keys data-queue="…">`: single keys for the queue of this id, while the focus is in it, and only as long as they are
 * wanted (WCAG 2.1.4). Without script there are the same buttons.
 */
export class QueueKeys extends HTMLElement implements EventListenerObject {
  connectedCallback(): void {
    const box = this.querySelector('input')
    if (box !== null) box.checked = isOn()
    this.addEventListener('change', this)
    this.#queue?.addEventListener('keydown', this)
    this.#queue?.addEventListener('focusin', this)
    this.#show()
    // After a form the browser comes back to the place of the piece of work: go on from there.
    if (isOn() && location.hash.startsWith('#w')) document.getElementById(location.hash.slice(1))?.focus()
  }

  handleEvent(event: Event): void {
    const queue = this.#queue
    if (event.type === 'change') this.#change(this.querySelector('input')?.checked ?? true)
    else if (queue === null || !isOn()) return
    else if (event instanceof KeyboardEvent) onKey(queue, event)
    else markChosen(queue, event.target)
  }

  get #queue(): HTMLElement | null {
    return document.getElementById(this.dataset.queue ?? '')
  }

  #change(next: boolean): void {
    remember(next)
    this.#show()
    if (next) this.#queue?.querySelector<HTMLElement>('[data-work]')?.focus()
  }

  #show(): void {
    for (const key of this.querySelectorAll<HTMLElement>('[data-key-help]')) key.hidden = !isOn()
  }
}

function isOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

function remember(next: boolean): void {
  try {
    localStorage.setItem(STORED, next ? 'on' : 'off')
  } catch {
    // Refused: the keys stay as they are.
  }
}

function onKey(queue: HTMLElement, event: KeyboardEvent): void {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (!(target instanceof Element) || target.closest(TYPED_INTO) !== null) return
  const works = [...queue.querySelectorAll<HTMLElement>('[data-work]')]
  const at = works.findIndex((work) => work.contains(target))
  const step = key === 'j' ? 1 : key === 'k' ? -1 : 0
  const control = step === 0 ? controlFor(key, works[at]) : null
  if (step === 0 && control === null) return
  event.preventDefault()
  if (step !== 0) works[Math.min(Math.max(at + step, 0), works.length - 1)]?.focus()
  control?.click()
  control?.parentElement?.querySelector<HTMLInputElement>('details[open] input[name=reason]')?.focus()
}

/** Taking back is not of one piece of work: its button stands above the queue. */
function controlFor(key: string, work: HTMLElement | undefined): HTMLElement | null {
  if (key === 'u') return document.querySelector('[data-hotkey=u]')
  return /^[aerx]$/.test(key) ? (work?.querySelector<HTMLElement>(`[data-hotkey=${key}]`) ?? null) : null
}

function markChosen(queue: HTMLElement, target: EventTarget | null): void {
  for (const work of queue.querySelectorAll('[data-work]'))
    work.toggleAttribute('data-chosen', target instanceof Node && work.contains(target))
}
