/** `npm run -s kb -- COMMAND`: sets up what is missing, then hands over to kb.ts. */
import './setup/check-node.mjs'

const { setUp, runTypeScript } = await import('./setup.mjs')
const { callerFolder, loadEnvFile } = await import('./setup/environment.mjs')

loadEnvFile()
await setUp()
process.exit(await runTypeScript('scripts/kb.ts', process.argv.slice(2), { INIT_CWD: callerFolder() }))
