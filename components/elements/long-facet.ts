import { ANSWERED } from '@/components/elements/show-answer'
import { matchesLabel } from '@/lib/search/label-match'

/**
 * `<long-facet>`: a long list of boxes with a field that finds among them. Those that do not fit are hidden, not taken out:
 * what is ticked stays part of the form. Without script there is the list alone.
 */
export class LongFacet extends HTMLElement implements EventListenerObject {
  connectedCallback(): void {
    const field = this.#field
    field?.addEventListener('input', this)
    field?.addEventListener('keydown', this)
    // A new answer brings new boxes.
    this.closest('live-search')?.addEventListener(ANSWERED, this)
  }

  disconnectedCallback(): void {
    this.closest('live-search')?.removeEventListener(ANSWERED, this)
  }

  handleEvent(event: Event): void {
    if (!(event instanceof KeyboardEvent)) this.#showFitting(this.#field?.value ?? '')
    // It narrows the list below it, not the results.
    else if (event.key === 'Enter') event.preventDefault()
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input[type=text]')
  }

  #showFitting(typed: string): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-label]')]
    const isAll = typed.trim() === ''
    for (const row of rows) row.hidden = !isAll && !matchesLabel(row.dataset.label ?? '', typed)
    const fitting = rows.filter(({ hidden }) => !hidden).length
    const status = this.querySelector('[role=status]')
    if (status === null) return
    status.className = !isAll && fitting === 0 ? 'py-1 text-faint' : 'sr-only'
    status.textContent = isAll ? '' : fitting === 0 ? '맞는 이름이 없습니다.' : `${fitting}개`
  }
}
