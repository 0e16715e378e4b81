/** `<copy-text>`: its button copies its paragraph. Without script the text can still be selected whole with one click. */
export class CopyText extends HTMLElement implements EventListenerObject {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', this)
  }

  async handleEvent(): Promise<void> {
    const text = this.querySelector('p')?.textContent ?? ''
    const said = await navigator.clipboard.writeText(text).then(
      () => '복사했습니다.',
      () => '복사하지 못했습니다. 글을 눌러 골라 복사하세요.',
    )
    this.querySelector('[role=status]')?.replaceChildren(said)
  }
}
