import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'
import { findEngineBinary } from '@/lib/search/engine/binary'
import { type EngineProcess, startEngineProcess } from '@/lib/search/engine/process'
import { freshFolder } from '@/tests/setup/database'
import type { SharedEngine } from '@/tests/setup/integration-run'

/** The engine all integration tests of a run share: use index names of your own. */
export function sharedEngine(): SharedEngine {
  return inject('engine')
}

/** An index name no other test uses. */
export function freshIndexName(): string {
  return `test-${randomUUID()}`
}

/** An empty engine of your own, for tests that stop it or need its real index names. It starts within 0.2 s. Stop it. */
export async function startEngine(dataDir?: string): Promise<EngineProcess> {
  const binary = findEngineBinary(join(inject('runDir'), 'engine'))
  if ('missing' in binary) throw new Error(binary.missing)
  return await startEngineProcess({
    dataDir: dataDir ?? (await freshFolder('engine')),
    binary,
    onNotice: () => undefined,
    giveUpWaiting: () => true,
  })
}
