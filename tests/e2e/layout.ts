/** What can be said of a layout without a picture: nothing is wider than the screen, cut off, or written over something else. */
import type { Page } from '@playwright/test'

/** As they are on phones, tablets and desks. */
export const WIDTHS = [360, 768, 1280] as const

/** Whatever is wrong with the layout of the page at each width, in words; nothing when all is well. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    for (const fault of await page.evaluate(faultsInPage)) faults.push(`${width}: ${fault}`)
  }
  return faults
}

/** Runs in the page. */
function faultsInPage(): string[] {
  interface Box {
    left: number
    right: number
    top: number
    bottom: number
  }
  interface Line extends Box {
    text: string
    node: Node
  }

  const windows = new Map<Element, Box>()
  const lines = linesOfText()
  const excess = document.documentElement.scrollWidth - innerWidth
  return [
    ...(excess > 0 ? [`the page is ${excess} px wider than the screen`] : []),
    ...lines
      .filter(({ left, right }) => left < -1 || right > innerWidth + 1)
      .map(({ text }) => `cut off at the edge: ${text}`),
    ...overlaps(lines),
  ]

  /** Each line of each text, as far as it can be seen, a little smaller than its letters are high. */
  function linesOfText(): Line[] {
    const found: Line[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || parent === null || !isSeen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) {
        const trim = line.height / 5
        const letters = { ...sidesOf(line), top: line.top + trim, bottom: line.bottom - trim }
        const { left, right, top, bottom } = within(letters, windowOf(parent))
        if (right - left > 2 && bottom - top > 4)
          found.push({ text: text.slice(0, 40), node, left, right, top, bottom })
      }
    }
    return found.sort((a, b) => a.top - b.top)
  }

  function isSeen(element: Element): boolean {
    if (element.closest('.sr-only, script, style, title, option') !== null) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  /** What of the page an element can be seen in: boxes that scroll or shorten on purpose end at their edge. */
  function windowOf(element: Element): Box {
    const known = windows.get(element)
    if (known !== undefined) return known
    const endless = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 }
    const outer = element.parentElement === null ? endless : windowOf(element.parentElement)
    const isWindow = element !== document.body && element !== document.documentElement && clips(element)
    const window = isWindow ? within(sidesOf(element.getBoundingClientRect()), outer) : outer
    windows.set(element, window)
    return window
  }

  function clips(element: Element): boolean {
    return element instanceof HTMLElement && getComputedStyle(element).overflow !== 'visible'
  }

  function sidesOf({ left, right, top, bottom }: DOMRect): Box {
    return { left, right, top, bottom }
  }

  function within(box: Box, window: Box): Box {
    return {
      left: Math.max(box.left, window.left),
      right: Math.min(box.right, window.right),
      top: Math.max(box.top, window.top),
      bottom: Math.min(box.bottom, window.bottom),
    }
  }

  function overlaps(sorted: readonly Line[]): string[] {
    const over: string[] = []
    sorted.forEach((line, index) => {
      for (const other of sorted.slice(index + 1)) {
        if (other.top >= line.bottom) break
        const wide = Math.min(line.right, other.right) - Math.max(line.left, other.left)
        if (wide > 2 && other.node !== line.node)
          over.push(`written over each other: ${line.text} | ${other.text}`)
      }
    })
    return over
  }
}
