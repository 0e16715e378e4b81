import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { optionsForLittleMemory } from '@/scripts/setup/little-memory.mjs'

describe('options of Node for an ingest', () => {
  it('are all known to the Node that runs', () => {
    const options = optionsForLittleMemory()
    expect(options).toContain('--max-semi-space-size=4')
    const { status, stderr } = spawnSync(process.execPath, [...options, '-e', '0'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('leave out what another version of V8 does not know, as it would not start', () => {
    const known = new Set(['max-semi-space-size', 'parallel-scavenge', 'invocation-count-for-turbofan'])
    expect(optionsForLittleMemory(known)).toEqual(['--max-semi-space-size=4', '--no-parallel-scavenge'])
    expect(optionsForLittleMemory(new Set())).toEqual([])
  })
})
