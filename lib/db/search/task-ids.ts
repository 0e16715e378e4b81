/** The numbers of tasks, as the ranges they fill: of millions, left one after another, a few. Pure. */
export class TaskIds {
  readonly #ranges: { first: number; last: number }[] = []
  #size = 0

  /** @param ids in rising order, none twice */
  constructor(ids: Iterable<number> = []) {
    this.add(ids)
  }

  get size(): number {
    return this.#size
  }

  /** @throws RangeError when they don't come behind those that are there */
  add(ids: Iterable<number>): void {
    for (const id of ids) {
      const range = this.#ranges.at(-1)
      if (range !== undefined && id <= range.last)
        throw new RangeError(`Task ${id} comes after ${range.last}.`)
      if (range !== undefined && id === range.last + 1) range.last = id
      else this.#ranges.push({ first: id, last: id })
      this.#size += 1
    }
  }

  has(id: number): boolean {
    let [low, high] = [0, this.#ranges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ranges[middle]?.last ?? id) < id) low = middle + 1
      else high = middle
    }
    const range = this.#ranges[low]
    return range !== undefined && range.first <= id
  }

  /** All of them, so many at once. */
  *inParts(most: number): Generator<number[]> {
    let part: number[] = []
    for (const { first, last } of this.#ranges) {
      for (let id = first; id <= last; id += 1) {
        part.push(id)
        if (part.length < most) continue
        yield part
        part = []
      }
    }
    if (part.length > 0) yield part
  }
}
