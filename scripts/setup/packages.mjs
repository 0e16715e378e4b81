import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand, ROOT } from './environment.mjs'
import { run } from './run.mjs'

/**
 * Installs the packages of the lock file, unless they are there.
 * @returns {Promise<string | undefined>} what was done.
 * @throws Error in plain words.
 */
export async function installPackages() {
  if (packagesMatch()) return undefined
  assertWritable(ROOT)
  console.error('Installing packages …')
  const install = [...npmCommand(), 'ci', '--include=dev', '--include=optional', '--loglevel=error']
  const { code } = await run(install, { aside: true })
  if (code !== 0) {
    throw new Error(
      'The packages could not be installed; the reason stands above. Is a package registry reachable, and the folder writable?',
    )
  }
  return 'packages installed'
}

/** npm would say it in twenty lines. */
function assertWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Error(
      `The packages have to be installed, and the project folder ${folder} can't be written. Make it writable.`,
    )
  }
}

/** npm writes the file in node_modules last, so a broken-off installation doesn't pass for a whole one. */
function packagesMatch() {
  try {
    const wanted = packagesOf(join(ROOT, 'package-lock.json'))
    const present = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'))
    return Object.entries(wanted).every(([path, entry]) => path === '' || isPresent(entry, present[path]))
  } catch {
    return false
  }
}

/** Packages for other platforms are optional and rightly absent. */
function isPresent(wanted, present) {
  return present
    ? wanted.version === present.version
    : wanted.optional === true || wanted.devOptional === true
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
