import { note } from '@/scripts/kb/output'

const CLEAR_LINE = '\r\x1b[2K'
/** Away from a terminal, a line at most so often: logs stay readable. */
const LINE_EVERY_MS = 5_000

/** Says how far long work is: one line that changes on a terminal, a plain line now and then elsewhere. */
export class Progress {
  readonly #isTerminal = process.stderr.isTTY === true
  #saidAt = performance.now()
  #isShown = false

  update(line: string): void {
    if (this.#isTerminal) {
      process.stderr.write(`${CLEAR_LINE}${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
      this.#isShown = true
    } else if (performance.now() - this.#saidAt >= LINE_EVERY_MS) {
      note(line)
      this.#saidAt = performance.now()
    }
  }

  /** Says a line that stays. */
  keep(line: string): void {
    this.clear()
    note(line)
  }

  /** Takes the changing line away. */
  clear(): void {
    if (this.#isShown) process.stderr.write(CLEAR_LINE)
    this.#isShown = false
  }
}
