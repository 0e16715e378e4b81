import { IN_THE_BOX, type Walk } from '@/components/elements/box-keys'
import { NameFinder } from '@/components/elements/name-finder'
import { type Offer, offersFor, offersInWords } from '@/components/elements/offer'
import { offerList, pointAt } from '@/components/elements/offer-list'
import { readRecentSearches, writeRecentSearches } from '@/components/elements/recent-store'
import type { RecordKind } from '@/lib/records/vocabulary'

interface Place {
  box: HTMLInputElement
  /** What a screen reader is told. */
  status: HTMLElement
  /** Where the list is put. */
  holder: HTMLElement
  isBrief: boolean
  kindLabel: (kind: RecordKind) => string
}

/** What is offered under the box, open or not, and which of it is active. */
export class Suggestions implements Walk {
  active = IN_THE_BOX
  readonly #place: Place
  readonly #finder = new NameFinder(() => this.#draw())
  #isOpen = false
  #typed = ''
  #recent: readonly string[] = []
  #offers: readonly Offer[] = []

  constructor(place: Place) {
    this.#place = place
  }

  get isShown(): boolean {
    return this.#isOpen && this.#offers.length > 0
  }

  get count(): number {
    return this.#offers.length
  }

  open(): void {
    this.#isOpen = true
    this.#typed = this.#place.box.value.trim()
    this.#recent = readRecentSearches()
    this.active = IN_THE_BOX
    this.#draw()
    this.#finder.find(this.#typed)
  }

  close(): void {
    this.#isOpen = false
    this.active = IN_THE_BOX
    this.#finder.giveUp()
    this.#draw()
  }

  setActive(index: number): void {
    this.active = index
    pointAt(this.#place.holder, index)
    this.#tellTheBox()
  }

  choose(): void {
    const offer = this.#offers[this.active]
    if (offer !== undefined) this.#go(offer)
  }

  #go(offer: Offer): void {
    const { box } = this.#place
    this.close()
    if (offer.type === 'record') location.assign(offer.record.href)
    else {
      box.value = offer.query
      box.form?.requestSubmit()
    }
  }

  #forget(query: string | null): void {
    writeRecentSearches(query === null ? [] : this.#recent.filter((other) => other !== query))
    this.open()
    // The button that was pressed is gone.
    this.#place.box.focus()
  }

  #draw(): void {
    const { holder, status, isBrief, kindLabel } = this.#place
    const { found } = this.#finder
    this.#offers = offersFor(this.#typed, found.names, this.#recent, isBrief)
    const isAnswered = this.#typed === '' || found.typed === this.#typed
    status.textContent = this.#isOpen && isAnswered ? offersInWords(this.#typed, this.#offers) : ''
    if (!this.isShown) holder.replaceChildren()
    else {
      const list = offerList({
        id: this.#listId,
        offers: this.#offers,
        isBrief,
        kindLabel,
        onChoose: (offer) => this.#go(offer),
        onForget: (query) => this.#forget(query),
      })
      holder.replaceChildren(list)
    }
    this.setActive(Math.min(this.active, this.count - 1))
  }

  get #listId(): string {
    return `${this.#place.box.id}-suggestions`
  }

  #tellTheBox(): void {
    const { box } = this.#place
    box.setAttribute('aria-expanded', String(this.isShown))
    setOrRemove(box, 'aria-controls', this.isShown ? this.#listId : null)
    const isPointing = this.isShown && this.active !== IN_THE_BOX
    setOrRemove(box, 'aria-activedescendant', isPointing ? `${this.#listId}-${this.active}` : null)
  }
}

function setOrRemove(node: Element, name: string, value: string | null): void {
  if (value === null) node.removeAttribute(name)
  else node.setAttribute(name, value)
}
