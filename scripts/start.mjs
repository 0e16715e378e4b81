/** `npm start`: from a fresh clone to the served site. */
import './setup/check-node.mjs'

const { setUp, runProgram } = await import('./setup.mjs')
const { loadEnvFile } = await import('./setup/environment.mjs')

loadEnvFile()
await setUp()
process.exit(await runProgram('serve', process.argv.slice(2)))
