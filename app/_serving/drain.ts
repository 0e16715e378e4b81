/** The end of the site: requests that run are answered, new connections are not taken, then the database is closed. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '@/app/_serving/log'
import { closeWritten } from '@/lib/db/client'

/** Less than whoever started the site waits before it ends the process by force. */
const LONGEST_DRAIN_MS = 6_000
const LOOK_AROUND_MS = 50

/** Connections that wait for a next request would hold the server open. */
export async function drain(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const deadline = performance.now() + LONGEST_DRAIN_MS
  let isClosed = false
  void closed.then(() => {
    isClosed = true
  })
  while (!isClosed && performance.now() < deadline) {
    server.closeIdleConnections()
    await sleep(LOOK_AROUND_MS)
  }
  if (!isClosed) log().warn('Requests still ran when the time to end them was over; they were broken off.')
  server.closeAllConnections()
}

export async function closeDatabases(): Promise<void> {
  const open = [...(globalThis.kbDatabases?.values() ?? [])]
  await Promise.allSettled(open.map((db) => closeWritten(db)))
}
