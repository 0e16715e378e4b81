import { createServer } from 'node:net'

/**
 * A port of this machine that nothing listens on. Somebody else may take it before you do: be ready to ask again.
 */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer()
  return await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
