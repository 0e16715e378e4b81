/** `npm test`: sets up what is missing, then runs everything there is to check. */
import './setup/check-node.mjs'

const { setUp, runTypeScript } = await import('./setup.mjs')

await setUp()
process.exit(await runTypeScript('scripts/run-tests.ts', process.argv.slice(2)))
