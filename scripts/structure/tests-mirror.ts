import type { Checkout, SourceFile } from '@/scripts/structure/checkout'
import type { Breach, Rule } from '@/scripts/structure/rule'
import { TESTED_ELSEWHERE } from '@/scripts/structure/tests-mirror.data'

type Exceptions = typeof TESTED_ELSEWHERE

/** Something is decided here; types, schemas and lists alone decide nothing. */
const LOGIC = /^(export )?(async )?function |^export class |=> \{$/m
const NO_LOGIC = /\.data\.ts$/

const nameOf = (path: string) => path.replace(/\.ts$/, '')
const imports = (file: SourceFile, path: string) => file.text.includes(`'@/${nameOf(path)}'`)
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

/** By the test at its place in the mirror, or by any that imports it. */
function hasOwnTest({ path }: SourceFile, { paths, code }: Checkout): boolean {
  const place = nameOf(path).replace(/^lib\//, '')
  const mirrors = ['unit', 'integration'].map((kind) => `tests/${kind}/${place}.test.ts`)
  return (
    mirrors.some((mirror) => paths.includes(mirror)) ||
    code.some((file) => file.path.startsWith('tests/') && imports(file, path))
  )
}

/** A unit is a file with the parts in its folder that it is made of: its test is theirs. */
function testedUnits(files: SourceFile[], checkout: Checkout): Set<SourceFile> {
  const tested = new Set(files.filter((file) => hasOwnTest(file, checkout)))
  for (const whole of tested) {
    const parts = files.filter(
      (file) => folderOf(file.path).startsWith(folderOf(whole.path)) && imports(whole, file.path),
    )
    // A set goes on to what is added while it is walked.
    for (const part of parts) tested.add(part)
  }
  return tested
}

function untested(checkout: Checkout, excepted: Exceptions): Breach[] {
  const files = checkout.code.filter(({ path }) => path.startsWith('lib/') && !NO_LOGIC.test(path))
  const tested = testedUnits(files, checkout)
  return files
    .filter((file) => LOGIC.test(file.text) && !tested.has(file) && excepted[file.path] === undefined)
    .map(({ path }) => ({ where: path, what: 'has no test' }))
}

function staleExceptions({ paths }: Checkout, excepted: Exceptions): Breach[] {
  return Object.keys(excepted)
    .filter((path) => !paths.includes(path))
    .map((path) => ({
      where: 'scripts/structure/tests-mirror.data.ts',
      what: `excepts ${path}, which is gone`,
    }))
}

/** @param excepted files that need no test of their own, each with the reason. */
export function mirrorRule(excepted: Exceptions): Rule {
  return {
    rule: 'Each unit of lib/ has its test: tests/unit/… or tests/integration/… at the same place. Parts in its folder share it.',
    remedy:
      'Write the test; where another test covers it through and through, name that in tests-mirror.data.ts.',
    breaches: (checkout) => [...untested(checkout, excepted), ...staleExceptions(checkout, excepted)],
  }
}

export const MIRROR_RULES: Rule[] = [mirrorRule(TESTED_ELSEWHERE)]
