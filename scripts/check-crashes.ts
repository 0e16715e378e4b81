/**
 * Proof that a crash loses nothing: `npm run -s check:crashes -- [KILLS]` kills ingests (SIGKILL) at so many random moments,
 * starts them again, and compares all rows and all search documents with an undisturbed run. Takes about 2 s a kill.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findEngineBinary } from '@/lib/search/engine/binary'
import { startEngineProcess } from '@/lib/search/engine/process'
import { checkCrashes } from '@/scripts/crashes/check'

const kills = Number(process.argv[2] ?? 200)
if (!Number.isSafeInteger(kills) || kills < 1) {
  console.error('Give the number of kills: npm run -s check:crashes -- 200')
  process.exit(2)
}

const folder = await mkdtemp(join(tmpdir(), 'kb-crashes-'))
const binary = findEngineBinary(folder)
if ('missing' in binary) throw new Error(binary.missing)
const engine = await startEngineProcess({
  dataDir: join(folder, 'engine'),
  binary,
  onNotice: console.error,
  giveUpWaiting: () => true,
})
try {
  const names = (await readdir('tests/eval/articles')).filter((name) => name.endsWith('.txt'))
  const { killed, passes, differences } = await checkCrashes({
    folder,
    engine,
    kb: ['--conditions=react-server', '--import', 'tsx', 'scripts/kb.ts'],
    articles: names.map((name) => join('tests/eval/articles', name)),
    kills,
    random: Math.random,
    onProgress: (count) => process.stderr.write(`\r${count} killed`),
  })
  console.log(`\n${killed} ingests killed, ${passes} times all went in; ${differences.length} differences`)
  for (const difference of differences) console.log(difference)
  process.exitCode = differences.length === 0 ? 0 : 1
} finally {
  await engine.stop()
  await rm(folder, { recursive: true, force: true })
}
