import { makeNode } from '@/components/elements/make-node'
import { formAddress } from '@/lib/search/form-address'

const TYPING_MS = 150
const LEAST_LETTERS = 2
const MOST_LETTERS = 100

interface Offer {
  value: string
  name: string
  region: string | null
}

/** `<name-offers data-of="agency">` offers those names that have the letters typed into its field. */
export class NameOffers extends HTMLElement implements EventListenerObject {
  #timer: ReturnType<typeof setTimeout> | undefined
  #stop = new AbortController()

  connectedCallback(): void {
    this.addEventListener('input', this)
  }

  handleEvent(): void {
    clearTimeout(this.#timer)
    this.#stop.abort()
    const typed = this.querySelector('input')?.value.normalize('NFC').trim() ?? ''
    if (typed.length >= LEAST_LETTERS) this.#timer = setTimeout(() => void this.#offer(typed), TYPING_MS)
  }

  async #offer(typed: string): Promise<void> {
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const address = formAddress('/admin/names', [
      ['of', this.dataset.of],
      ['q', typed.slice(0, MOST_LETTERS)],
    ])
    try {
      const answer: unknown = await (await fetch(address, { signal })).json()
      const options = Array.isArray(answer) ? answer.filter(isOffer).map(optionOf) : []
      if (!signal.aborted) this.querySelector('datalist')?.replaceChildren(...options)
    } catch {
      // The next letter asks again; the field works without.
    }
  }
}

/** Of our own site and of the same build; a schema library would be the largest part of what browsers load. */
function isOffer(one: unknown): one is Offer {
  return (
    typeof one === 'object' &&
    one !== null &&
    'value' in one &&
    typeof one.value === 'string' &&
    'name' in one &&
    typeof one.name === 'string' &&
    'region' in one &&
    (one.region === null || typeof one.region === 'string')
  )
}

function optionOf({ value, name, region }: Offer): HTMLOptionElement {
  return makeNode('option', { value }, region === null ? name : `${name} (${region})`)
}
