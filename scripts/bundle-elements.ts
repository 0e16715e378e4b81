/** `npm run -s bundle:elements`: puts what browsers load into one file. Each build does it first. */
import { join } from 'node:path'
import { build } from 'esbuild'

/** Those that know the style sheet's nesting and the form elements' ways as well. */
const BROWSERS = ['chrome117', 'edge117', 'firefox117', 'safari17.2']
const FOLDER = join(process.cwd(), 'components/elements')

await build({
  entryPoints: [join(FOLDER, 'start.ts')],
  outfile: join(FOLDER, 'bundled/start.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: BROWSERS,
  // Korean is written as it is: \uc548 takes twice the bytes of 안.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
})
