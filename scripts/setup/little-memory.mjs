import { execFileSync } from 'node:child_process'

/**
 * For commands that work for hours: Node would rather take memory than look for what is free. The young generation is collected
 * by the thread it belongs to: V8's four helpers wait for a core where every core has work, and the thread waits for them. V8
 * lets go of compiled arrow functions whenever it looks through the heap, some seventy times in 3,000 articles, and compiled them
 * again each time; so small functions are compiled no sooner than others, and all after four times as much work.
 */
const OPTIONS = [
  '--max-semi-space-size=4',
  '--no-parallel-scavenge',
  '--max-bytecode-size-for-early-opt=0',
  '--interrupt-budget=270336',
]

/**
 * A thread that takes memory from the system gets an arena of its own, which is never given back: with three threads they came to
 * 130 MB. Large pieces, which batches of documents are, are given back when they are taken by themselves.
 */
export const VARIABLES_FOR_LITTLE_MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' }

/**
 * Options of Node's own for such a command. Those of V8 come and go with its versions, and Node does not start with one that it
 * does not know: 22 has no `--interrupt-budget`.
 * @param {ReadonlySet<string>} known names of V8's options, without `--`
 */
export function optionsForLittleMemory(known = optionsOfV8()) {
  return OPTIONS.filter((option) => known.has(nameOf(option)))
}

function optionsOfV8() {
  const told = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  return new Set([...told.matchAll(/^ +--([a-z0-9-]+) \(/gm)].map(([, name]) => name))
}

const nameOf = (option) => option.replace(/^--(?:no-)?/, '').replace(/=.*/, '')
