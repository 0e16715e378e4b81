/** `npm test`: sets up what is missing, then runs everything there is to check. */
import './setup/check-node.mjs'

const { setUp, runProgram } = await import('./setup.mjs')

await setUp()
process.exit(await runProgram('run-tests', process.argv.slice(2)))
