/** What each command needs before it can do anything: packages and the generated database client. */
import './setup/check-node.mjs'

const { installPackages } = await import('./setup/packages.mjs')
const { generateDatabaseClient } = await import('./setup/database-client.mjs')
const { run, isStopping } = await import('./setup/run.mjs')

/**
 * Brings the checkout to where TypeScript can run. Takes milliseconds when there is nothing to do.
 * On a failure it prints the reason and ends the process.
 */
export async function setUp() {
  try {
    const done = [await installPackages(), await generateDatabaseClient()].filter(Boolean)
    if (done.length > 0) console.error(`Set up: ${done.join(', ')}.`)
  } catch (error) {
    if (isStopping()) process.exit(0)
    console.error(error.message)
    process.exit(1)
  }
}

/** Runs one of our TypeScript programs. @returns {Promise<number>} its exit code. */
export async function runTypeScript(file, args = [], env = {}, options = []) {
  // With this condition, files that only a server may import can be imported by a script too.
  const node = [process.execPath, ...options, '--conditions=react-server', '--import', 'tsx']
  const { code } = await run([...node, file, ...args], { ipc: true, env })
  return code
}
