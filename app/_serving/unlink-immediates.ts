/** What `setImmediate` is given to run. */
type Run = (...values: unknown[]) => unknown

/**
 * Node puts the immediates of one turn of its loop in a chain, and leaves them in it when they have run. Each keeps the request it
 * was of, and an error keeps the immediate in which it was made (its call sites): by errors that Next makes for each page, the
 * requests of a busy site kept one another, some 60 MB a minute, until it had nothing to do for a moment. So what runs is
 * parted from what ran before it.
 *
 * Node's fields are not part of what it promises (`lib/internal/timers.js`); where they are not there, nothing is done.
 */
export function unlinkImmediates(): void {
  globalThis.setImmediate = new Proxy(globalThis.setImmediate, {
    apply: (setImmediate, self: unknown, [run, ...values]: [Run, ...unknown[]]) =>
      Reflect.apply(setImmediate, self, [unlinking(run), ...values]),
  })
}

/** Node calls it as a method of the immediate. What can't be called is for Node to refuse. */
function unlinking(run: Run): Run {
  if (typeof run !== 'function') return run
  return function (this: unknown, ...values) {
    partFromBefore(this)
    return Reflect.apply(run, this, values)
  }
}

/** Node has done with the one before: it has gone on from there to this one. */
function partFromBefore(immediate: unknown): void {
  if (typeof immediate !== 'object' || immediate === null || !('_idlePrev' in immediate)) return
  const before = immediate._idlePrev
  immediate._idlePrev = null
  if (typeof before === 'object' && before !== null && '_idleNext' in before) before._idleNext = null
}
