/** Who comes first has the connection first; a transaction has it until its end. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** @returns what gives the turn to the next one. */
  async take(): Promise<() => void> {
    const before = this.#last
    let giveOn: () => void = () => undefined
    this.#last = new Promise((resolve) => {
      giveOn = resolve
    })
    await before
    return giveOn
  }
}
