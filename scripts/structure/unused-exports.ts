import type { Checkout, SourceFile } from '@/scripts/structure/checkout'
import type { Breach, Rule } from '@/scripts/structure/rule'

const EXPORT = /^export (?:async )?(?:function|const|class) (\w+)/gm
/** Next calls what these export; a `kb` command's file is loaded by name. */
const CALLED_BY_OTHERS = /^(app\/|tests\/|scripts\/kb\/|instrumentation\.|[\w.]+\.config\.)/

function unusedIn({ path, text }: SourceFile, { code }: Checkout): Breach[] {
  const names = [...text.matchAll(EXPORT)].map(([, name = '']) => name)
  const others = code.filter((file) => file.path !== path)
  return names
    .filter(
      (name) =>
        !name.endsWith('Schema') && !others.some((file) => new RegExp(`\\b${name}\\b`).test(file.text)),
    )
    .map((name) => ({ where: path, what: `exports ${name}, which no other file uses` }))
}

export const EXPORT_RULES: Rule[] = [
  {
    rule: 'What is exported is used elsewhere (schemas apart: they say what a record is, whoever parses with them).',
    remedy: 'Remove the word export, or the code when its own file does not use it either.',
    breaches: (checkout) =>
      checkout.code
        .filter(({ path }) => !CALLED_BY_OTHERS.test(path))
        .flatMap((file) => unusedIn(file, checkout)),
  },
]
