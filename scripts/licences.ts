/** `npm run -s licences`: writes docs/licences.md from the lock file. */
import { readFileSync, writeFileSync } from 'node:fs'
import { licenceList } from '@/scripts/licences/list'
import { isAllowed, lockedPackages } from '@/scripts/licences/packages'

const packages = lockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))
writeFileSync('docs/licences.md', licenceList(packages))
const refused = packages.filter(({ licence }) => !isAllowed(licence))
for (const { name, licence } of refused) console.error(`${name}: ${licence || 'names no licence'}`)
process.exitCode = refused.length === 0 ? 0 : 1
