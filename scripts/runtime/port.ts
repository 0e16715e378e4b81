import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { freePort } from '@/lib/processes/free-port'
import { PlainError } from '@/scripts/runtime/plain-error'

/**
 * The port to serve on: the wanted one, or a free one for 0.
 * @throws PlainError when something else listens there.
 */
export async function portToServeOn(wanted: number, host: string): Promise<number> {
  if (wanted === 0) return await freePort(host)
  // Browsers try ::1 first for "localhost": whoever listens only there would get our visitors.
  const problem =
    (await listenProblem(wanted, host)) ?? ((await answers(wanted, '::1')) ? 'EADDRINUSE' : undefined)
  if (problem === undefined) return wanted
  throw new PlainError(explain(problem, wanted, host))
}

function explain(problem: string, port: number, host: string): string {
  if (problem === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`
  }
  if (problem === 'EACCES') {
    return `Port ${port} needs rights this user doesn't have. Choose one above 1023: PORT=3000 npm start`
  }
  return `Can't listen on ${host} port ${port} (${problem}). Set KB_HOST to an address of this machine, such as 127.0.0.1.`
}

async function listenProblem(port: number, host: string): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  } finally {
    server.close()
  }
}

async function answers(port: number, host: string): Promise<boolean> {
  const socket = connect(port, host)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
