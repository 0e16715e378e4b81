/** The documents name files and settings that are there. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { SETTING_NAMES } from '@/lib/env'

const DOCUMENTS = ['docs/security.md', 'docs/operation.md']

test.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8')
  const files = [...text.matchAll(/`((?:tests|app|lib|scripts)\/[\w./-]+)`/g)].map(([, file = '']) => file)
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, to = '']) =>
    join(dirname(document), to),
  )
  const missing = [...files, ...linked].filter((file) => !existsSync(file))
  expect(missing).toEqual([])
  const settings = [...text.matchAll(/`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g)].map(([, name = '']) => name)
  expect(settings.filter((name) => !SETTING_NAMES.includes(name))).toEqual([])
})
