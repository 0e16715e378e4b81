import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceFingerprint } from '@/scripts/runtime/source-fingerprint'

/** What is not kept in the repository, of folders that a build is made from; the database's clients are there before a build. */
const madeByABuild = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .filter((line) => /^(?:app|components|lib|public)\//.test(line) && !line.startsWith('lib/db/generated'))

let root = ''

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kb-fingerprint-'))
  write('components/elements/start.ts', 'start()')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the fingerprint of what a site is built from', () => {
  it('is the same before and after a build', () => {
    const before = sourceFingerprint(root)
    expect(madeByABuild).toContain('components/elements/bundled/')
    for (const folder of madeByABuild) write(`${folder}made.js`, 'made')
    expect(sourceFingerprint(root)).toBe(before)
  })

  it('changes with a source', () => {
    const before = sourceFingerprint(root)
    write('components/elements/start.ts', 'start({ anew: true })')
    const after = sourceFingerprint(root)
    write('app/page.tsx', '')
    expect(new Set([before, after, sourceFingerprint(root)]).size).toBe(3)
  })
})
