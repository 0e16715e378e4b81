/**
 * For commands that work for hours: Node would rather take memory than look for what is free. The young generation is collected
 * by the thread it belongs to: V8's four helpers wait for a core where every core has work, and the thread waits for them. A
 * thread that takes memory from the system gets an arena of its own, which is never given back: with three threads they came to
 * 130 MB. Large pieces, which batches of documents are, are given back when they are taken by themselves.
 */
export const NODE_OPTIONS_FOR_LITTLE_MEMORY = [
  '--max-semi-space-size=4',
  '--no-parallel-scavenge',
  '--max-bytecode-size-for-early-opt=0',
  '--interrupt-budget=270336',
]
export const VARIABLES_FOR_LITTLE_MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' }
