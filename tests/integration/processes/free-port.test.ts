import { once } from 'node:events'
import { createServer } from 'node:net'
import { it } from 'vitest'
import { freePort } from '@/lib/processes/free-port'

it('gives a port one can listen on', async () => {
  const server = createServer().listen(await freePort(), '127.0.0.1')
  await once(server, 'listening')
  server.close()
})
