// Imported first by each command. Old versions of Node must be able to read this file, so its syntax is plain.
import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const needed = manifest.engines.node.replace('>=', '')

if (!isAtLeast(process.versions.node, needed)) {
  fail(
    `This needs Node ${needed} or later, and this is Node ${process.versions.node}. Install a newer one from nodejs.org.`,
  )
}
if (process.platform === 'win32') {
  fail(
    'Windows is not supported directly. Use the Windows Subsystem for Linux (WSL) and run the command there.',
  )
}

function isAtLeast(version, minimum) {
  const have = version.split('.').map(Number)
  const want = minimum.split('.').map(Number)
  for (let i = 0; i < want.length; i += 1) {
    if (have[i] !== want[i]) return have[i] > want[i]
  }
  return true
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
