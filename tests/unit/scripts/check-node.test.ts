import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Imports the check in a Node that says it is another version. */
function checkedAs(version: string, platform = 'linux') {
  const script = `
    Object.defineProperty(process.versions, 'node', { value: '${version}' })
    Object.defineProperty(process, 'platform', { value: '${platform}' })
    await import('./scripts/setup/check-node.mjs')`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  return { status, message: stderr.trim() }
}

describe('the check of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('lets %s pass', (version) => {
    expect(checkedAs(version)).toEqual({ status: 0, message: '' })
  })

  it.each(['18.20.4', '20.9.0', '20.18.3'])('stops %s with one line that says what to install', (version) => {
    const { status, message } = checkedAs(version)
    expect(status).toBe(1)
    expect(message).toMatch(
      new RegExp(`^This needs Node 20\\.19 or later, and this is Node ${version}\\. .*$`),
    )
  })

  it('sends Windows to WSL', () => {
    expect(checkedAs('22.0.0', 'win32').message).toMatch(/WSL/)
  })
})
