import { ANSWERED } from '@/components/elements/show-answer'
import { boundInWords, placesOf, rangeInWords } from '@/components/search/range-places'
import type { RangeStop } from '@/lib/search/range-stops'

/** Whoever steps with the arrow keys is asked for once, not at each step. */
const PAUSE_MS = 350

/** `<range-fields>`: two sliders that write into the two fields below them, which are what the form sends. */
export class RangeFields extends HTMLElement implements EventListenerObject {
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.addEventListener('input', this)
    this.addEventListener('change', this)
    this.closest('live-search')?.addEventListener(ANSWERED, this)
  }

  disconnectedCallback(): void {
    this.closest('live-search')?.removeEventListener(ANSWERED, this)
  }

  handleEvent({ type, target }: Event): void {
    const thumbs = this.#inputs('range')
    const moved = target instanceof HTMLInputElement ? thumbs.indexOf(target) : -1
    if (type === 'change' && moved !== -1) this.#send()
    if (type === 'input' && moved !== -1) this.#write(moved, Number(thumbs[moved]?.value))
    this.#draw()
  }

  #inputs(type: 'range' | 'text'): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[type=${type}]`)]
  }

  #stops(): RangeStop[] {
    const options = [...this.querySelectorAll<HTMLOptionElement>('datalist option')]
    return options.map(({ value, label }) => ({ value: Number(value), label }))
  }

  #places() {
    const [min, max] = this.#inputs('text').map(({ value }) => value)
    return placesOf(this.#stops(), [min ?? '', max ?? ''])
  }

  /** Neither thumb passes the other, nor stands where only the other means no bound. */
  #write(thumb: number, to: number): void {
    const stops = this.#stops()
    const [low, high] = this.#places()
    const place = thumb === 0 ? Math.min(to, high, stops.length) : Math.max(to, low, 1)
    const field = this.#inputs('text')[thumb]
    if (field !== undefined) field.value = String(stops[place - 1]?.value ?? '')
  }

  #draw(): void {
    const stops = this.#stops()
    const places = this.#places()
    const end = stops.length + 1
    for (const [index, thumb] of this.#inputs('range').entries()) {
      const place = places[index] ?? 0
      thumb.value = String(place)
      thumb.setAttribute('aria-valuetext', boundInWords(stops[place - 1], index === 0 ? '이상' : '이하'))
    }
    const track = this.querySelector<HTMLElement>('.range-track')
    track?.style.setProperty('--from', `${(places[0] / end) * 100}%`)
    track?.style.setProperty('--to', `${(places[1] / end) * 100}%`)
    // Where both stand at the right end, the left one must be within reach.
    track?.toggleAttribute('data-far', places[0] > end / 2)
    this.querySelector('p')?.replaceChildren(rangeInWords(stops, places))
  }

  /** An answer that comes before that must not move the thumb back. */
  #send(): void {
    clearTimeout(this.#timer)
    this.setAttribute('data-own', '')
    this.#timer = setTimeout(() => {
      this.removeAttribute('data-own')
      this.#inputs('text')[0]?.form?.requestSubmit()
    }, PAUSE_MS)
  }
}
