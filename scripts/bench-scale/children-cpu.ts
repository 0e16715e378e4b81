/** How much of the cores the processes take that this one has started: what a page costs, however busy the machine is. */
import { readdirSync, readFileSync } from 'node:fs'

const NS_A_MS = 1e6

/** Milliseconds so far, of all their threads; by the clock where the system does not tell (https://docs.kernel.org/scheduler/sched-stats.html). */
export function childrenCpu(): number {
  const children = childrenOf(process.pid)
  if (children.length === 0) return performance.now()
  return children.flatMap(withDescendants).reduce((sum, pid) => sum + cpuOf(pid), 0)
}

const withDescendants = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(withDescendants)]

function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    readOr('', `${thread}/children`)
      .split(' ')
      .filter((child) => /\d/.test(child))
      .map(Number),
  )
}

function cpuOf(pid: number): number {
  return threadsOf(pid).reduce((sum, thread) => {
    const [running = '0'] = readOr('0', `${thread}/schedstat`).split(' ')
    return sum + Number(running) / NS_A_MS
  }, 0)
}

function threadsOf(pid: number): string[] {
  const folder = `/proc/${pid}/task`
  try {
    return readdirSync(folder).map((thread) => `${folder}/${thread}`)
  } catch {
    return []
  }
}

/** A thread may end while it is looked at. */
function readOr(otherwise: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
