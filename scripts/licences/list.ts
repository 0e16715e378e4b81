import { ALLOWED_LICENCES } from '@/scripts/licences/allowed.data'
import type { LockedPackage } from '@/scripts/licences/packages'

const HEAD = `# Licences of the packages

Made by \`npm run -s licences\` from package-lock.json; a test holds it to that file, and each licence to the list of those that may be
used (scripts/licences/allowed.data.ts). Names in *italics* are used for tests and checks only. Packages for other platforms are listed too.
The articles in \`seeds/\` have rights of their own (README, Rights).
`

/** The list as it stands in docs/licences.md: without versions, so that it changes when a package or its licence does. */
export function licenceList(packages: readonly LockedPackage[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort()
  return `${[HEAD, ...licences.map((licence) => section(licence, packages))].join('\n')}`
}

function section(licence: string, packages: readonly LockedPackage[]): string {
  const needed = new Map<string, boolean>()
  for (const one of packages.filter((each) => each.licence === licence))
    needed.set(one.name, (needed.get(one.name) ?? false) || !one.isForTests)
  const names = [...needed].sort(([a], [b]) => (a < b ? -1 : 1))
  const asks = ALLOWED_LICENCES[licence]
  const listed = names.map(([name, isNeeded]) => (isNeeded ? name : `*${name}*`)).join(', ')
  return `## ${licence} (${names.length})\n\n${asks === undefined ? '' : `Asks: ${asks}.\n\n`}${listed}\n`
}
