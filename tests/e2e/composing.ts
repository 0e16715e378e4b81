/** A Korean keyboard: real compositions, as the browser gets them from an input method. */
import type { CDPSession, Page } from '@playwright/test'

/** Of a key that the input method takes for itself. */
const KEY_OF_COMPOSITION = 229

/** Jamo by jamo, as they are typed: 안 is ㅇ, 아, 안. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  안: ['ㅇ', '아', '안'],
  양: ['ㅇ', '야', '양'],
  김: ['ㄱ', '기', '김'],
  포: ['ㅍ', '포'],
}

export class KoreanKeyboard {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<KoreanKeyboard> {
    return new KoreanKeyboard(await page.context().newCDPSession(page))
  }

  /** Composes one syllable and leaves it open, underlined. */
  async compose(syllable: string): Promise<void> {
    for (const text of STEPS[syllable] ?? []) {
      await this.keyOfComposition('Process')
      await this.session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    }
  }

  async commit(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text })
  }

  async type(word: string): Promise<void> {
    for (const syllable of word) {
      await this.compose(syllable)
      await this.commit(syllable)
    }
  }

  /** A key pressed while a syllable is open: it is the input method's. */
  async keyOfComposition(key: string): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: KEY_OF_COMPOSITION }
    await this.session.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' })
    await this.session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  }
}
