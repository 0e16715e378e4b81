import { isSlashOn, onSlashChange, setSlash } from '@/components/elements/slash-store'

/**
 * `<slash-switch>`: turns off the key that goes to the search box: who dictates, or presses keys by accident, must be able to
 * (WCAG 2.1.4). Without script there is no such key, and it stays hidden.
 */
export class SlashSwitch extends HTMLElement implements EventListenerObject {
  #stop: () => void = () => undefined

  connectedCallback(): void {
    this.addEventListener('click', this)
    this.#stop = onSlashChange(() => this.#show())
    this.#show()
  }

  disconnectedCallback(): void {
    this.#stop()
  }

  handleEvent(): void {
    setSlash(!isSlashOn())
  }

  #show(): void {
    const button = this.querySelector('button')
    button?.setAttribute('aria-pressed', String(isSlashOn()))
    button?.replaceChildren(`/ 키로 검색창 가기: ${isSlashOn() ? '켬' : '끔'}`)
    this.hidden = false
  }
}
