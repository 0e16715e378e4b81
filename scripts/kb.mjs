/** `npm run -s kb -- COMMAND`: sets up what is missing, then hands over to kb.ts. */
import './setup/check-node.mjs'

const { setUp, runProgram } = await import('./setup.mjs')
const { callerFolder, loadEnvFile } = await import('./setup/environment.mjs')
const { optionsForLittleMemory, VARIABLES_FOR_LITTLE_MEMORY } = await import('./setup/little-memory.mjs')

loadEnvFile()
await setUp()
const words = process.argv.slice(2)
const [options, variables] =
  words[0] === 'ingest' ? [optionsForLittleMemory(), VARIABLES_FOR_LITTLE_MEMORY] : [[], {}]
process.exit(await runProgram('kb', words, { INIT_CWD: callerFolder(), ...variables }, options))
