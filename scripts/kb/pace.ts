/** How fast work goes, and how long the rest of it will take. */
const MINUTE_S = 60
const HOUR_S = 3_600
/** Of the time since the beginning: what was done first says less of what is to come. */
const WINDOW = 500

export class Pace {
  #done = 0
  /** When each of the last steps was done. */
  readonly #times: number[] = []

  constructor(
    readonly total: number,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** One more is done. @returns `1,200/10,000 85/s, 2 min left` */
  step(): string {
    this.#done += 1
    this.#times.push(this.now())
    if (this.#times.length > WINDOW) this.#times.shift()
    const [first = 0] = this.#times
    const seconds = ((this.#times.at(-1) ?? 0) - first) / 1000
    const count = `${this.#done}/${this.total}`
    if (seconds < 1) return count
    const rate = (this.#times.length - 1) / seconds
    return `${count} ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${timeOf((this.total - this.#done) / rate)} left`
  }
}

function timeOf(seconds: number): string {
  if (seconds < 2 * MINUTE_S) return `${Math.ceil(seconds)} s`
  if (seconds < 2 * HOUR_S) return `${Math.ceil(seconds / MINUTE_S)} min`
  return `${(seconds / HOUR_S).toFixed(1)} h`
}
