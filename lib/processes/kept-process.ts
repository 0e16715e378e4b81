import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Longest time a process gets to end by itself after it was asked to. */
const GRACE_SECONDS = 8
/** The code shells give a program that SIGKILL ended. */
const KILLED = 137

/**
 * A shell stands between us and the program, for one reason: when we die in a way that lets us clean nothing
 * up (kill -9, out of memory), our end of its standard input closes, and it ends the program for us.
 * `kill 0` reaches the whole process group, so workers of the program end with it.
 */
const KEEPER = `
exec 3<&0 </dev/null
trap : TERM
"$@" 3<&- &
child=$!
exec 2>/dev/null # the shell would report "Terminated" there
(
  trap : TERM
  read -r _ <&3
  ticks=0
  while kill -0 "$child" && [ $ticks -lt ${GRACE_SECONDS * 10} ]; do
    # Again and again: a program that was only just starting may have missed the first.
    if [ $((ticks % 10)) -eq 0 ]; then kill -TERM 0; fi
    sleep 0.1
    ticks=$((ticks + 1))
  done
  kill -KILL 0
) &
watcher=$!
exec 3<&-
wait "$child"
code=$?
while kill -0 "$child"; do wait "$child"; code=$?; done
kill -KILL "$watcher"
exit $code
`

export interface KeptProcess {
  /** Process id of the keeper, which is also the id of the group the program runs in. */
  pid: number
  /** Settles when the program has ended: its exit code, 128 + the signal's number when a signal ended it. */
  exited: Promise<number>
  /** Asks the program and its children to end, waits, ends by force what does not. */
  stop(): Promise<void>
}

interface KeepOptions {
  cwd?: string
  env: NodeJS.ProcessEnv
  /** Where both output streams go: our own, nowhere, or an open file. */
  output: 'inherit' | 'ignore' | number
  /** Whom to run it as, for programs that refuse to run as root. */
  uid?: number
  gid?: number
}

/**
 * Starts a program in a process group of its own that never outlives this process, not even after `kill -9`.
 * Ctrl-C in the terminal doesn't reach it: it ends when `stop()` says so.
 * @throws when there is no `/bin/sh`; a program that can't be started ends with exit code 126 or 127.
 */
export async function startKept(command: string, args: string[], options: KeepOptions): Promise<KeptProcess> {
  const child = spawn('/bin/sh', ['-c', KEEPER, 'keeper', command, ...args], {
    cwd: options.cwd,
    env: options.env,
    uid: options.uid,
    gid: options.gid,
    detached: true,
    stdio: ['pipe', options.output, options.output],
  })
  // The keeper may end before we close its input; that is no failure of ours.
  child.stdin?.on('error', () => undefined)
  const exited = once(child, 'exit').then(([code]: number[]) => {
    endGroup(child.pid)
    return code ?? KILLED
  })
  exited.catch(() => undefined)
  await once(child, 'spawn')
  return { pid: child.pid ?? 0, exited, stop: () => stop(child, exited) }
}

/** Children that the program left behind. */
function endGroup(group: number | undefined): void {
  if (group === undefined) return
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // None: the group went with its last process.
  }
}

async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  child.stdin?.end()
  await exited
}
