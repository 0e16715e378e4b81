/** What each command needs before it can do anything: packages and the generated database client. */
import './setup/check-node.mjs'

const { installPackages } = await import('./setup/packages.mjs')
const { generateDatabaseClient } = await import('./setup/database-client.mjs')
const { wordsToStart } = await import('./setup/program-files.mjs')
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

/** Runs one of our programs. @returns {Promise<number>} its exit code. */
export async function runProgram(name, args = [], env = {}, options = []) {
  const words = [process.execPath, ...options, ...(await wordsToStart(name)), ...args]
  const { code } = await run(words, { ipc: true, env })
  return code
}
