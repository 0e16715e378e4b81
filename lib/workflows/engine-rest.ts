/** Remembers that an engine could not be reached, so that not every request waits for it to find that out again. */
const REST_MS = 3_000

const restingUntil = new Map<string, number>()

/** The engine at this address could not be reached. */
export function letRest(url: string): void {
  restingUntil.set(url, performance.now() + REST_MS)
}

/** Whether it is too early to ask again. */
export function isResting(url: string): boolean {
  return (restingUntil.get(url) ?? 0) > performance.now()
}
