/** What comes from elsewhere: under licences that may be used, told apart by their content, and without running anything. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { SCRIPTS_NOT_NEEDED } from '@/scripts/licences/allowed.data'
import { licenceList } from '@/scripts/licences/list'
import { isAllowed, lockedPackages } from '@/scripts/licences/packages'

const packages = lockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const namesOf = (some: typeof packages) => some.map(({ name }) => name)

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT and ISC', true],
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    ['AGPL-3.0-only OR GPL-3.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
    ['toString', false],
  ])('%s: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed)
  })
})

test('every package has a licence that may be used', () => {
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([])
})

test('docs/licences.md lists them as the lock file has them: npm run -s licences', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licenceList(packages))
})

test('every package is told by its content, and comes from no address of its own', () => {
  expect(namesOf(packages.filter(({ integrity }) => !/^sha(?:512|384|256)-/.test(integrity ?? '')))).toEqual(
    [],
  )
  expect(namesOf(packages.filter(({ resolved }) => resolved !== undefined))).toEqual([])
})

test('no package runs anything while it is installed, and none has to', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const withScript = new Set(namesOf(packages.filter(({ hasInstallScript }) => hasInstallScript)))
  expect([...withScript].sort()).toEqual(Object.keys(SCRIPTS_NOT_NEEDED).sort())
})
