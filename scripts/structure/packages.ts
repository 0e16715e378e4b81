import { isBuiltin } from 'node:module'
import { z } from 'zod'
import type { Checkout } from '@/scripts/structure/checkout'
import { NEEDED_BY_TOOLS } from '@/scripts/structure/packages.data'
import type { Breach, Rule } from '@/scripts/structure/rule'

const IMPORT = /(?:\bfrom |^import |\bimport\(|\brequire\.resolve\(|\brequire\()'([@\w][\w@/.-]*)'/gm

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

function manifestOf({ texts }: Checkout) {
  const text = texts.find(({ path }) => path === 'package.json')?.text ?? ''
  return manifestSchema.parse(JSON.parse(text))
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function unknownImports(checkout: Checkout): Breach[] {
  const { dependencies, devDependencies, optionalDependencies } = manifestOf(checkout)
  const known = new Set(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))
  return checkout.code.flatMap(({ path, text }) => {
    const specifiers = [...text.matchAll(IMPORT)].map(([, specifier = '']) => specifier)
    const names = specifiers.filter((name) => !name.startsWith('@/') && !isBuiltin(name)).map(packageOf)
    return [...new Set(names)]
      .filter((name) => !known.has(name) && name !== 'server-only')
      .map((name) => ({ where: path, what: `imports ${name}, which package.json does not have` }))
  })
}

function unusedPackages(checkout: Checkout): Breach[] {
  const { dependencies, devDependencies, optionalDependencies } = manifestOf(checkout)
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const text = checkout.texts
    .filter(
      ({ path }) => !path.startsWith('package') && !path.startsWith('docs/') && !path.endsWith('.data.ts'),
    )
    .map((file) => file.text)
    .join('\n')
  return names
    .filter((name) => NEEDED_BY_TOOLS[name] === undefined && !text.includes(name))
    .map((name) => ({ where: 'package.json', what: `has ${name}, which nothing uses` }))
}

function looseVersions(checkout: Checkout): Breach[] {
  const { dependencies, devDependencies, optionalDependencies } = manifestOf(checkout)
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))
    .map(([name, version]) => ({ where: 'package.json', what: `wants ${name} ${version}` }))
}

export const PACKAGE_RULES: Rule[] = [
  {
    rule: 'What is imported is a dependency of ours, and each dependency is used.',
    remedy:
      'npm install --save-exact NAME, or npm uninstall NAME; what only a tool needs is named in packages.data.ts.',
    breaches: (checkout) => [...unknownImports(checkout), ...unusedPackages(checkout)],
  },
  {
    rule: 'Versions are exact, so that two machines build the same.',
    remedy: 'Write the exact version: npm install --save-exact NAME@VERSION.',
    breaches: looseVersions,
  },
]
