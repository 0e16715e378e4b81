/** What the README says is so: commands, options, files and settings. Its links to the site are tested in a browser run. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SETTING_NAMES } from '@/lib/env'
import { COMMAND_NAMES, commandNamed } from '@/scripts/kb/commands'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const matchesOf = (pattern: RegExp): string[][] => [...readme.matchAll(pattern)].map((match) => [...match])

describe('the README', () => {
  it('names npm scripts that exist', () => {
    const named = matchesOf(/npm (start|test)\b|npm run (?:-s )?([\w:]+)/g).map(
      ([, short, long]) => short ?? long ?? '',
    )
    expect(new Set(named)).toEqual(new Set(['start', 'test', 'kb', 'check:structure']))
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })

  it('shows each kb command, with options it has', async () => {
    const lines = matchesOf(/npm run -s kb -- ([a-z]+)([^#\n`]*)/g)
    expect(new Set(lines.map(([, name]) => name))).toEqual(new Set(COMMAND_NAMES))
    for (const [line, name = '', rest = ''] of lines) {
      const command = await commandNamed(name)
      for (const [option] of rest.matchAll(/--[a-z]+/g))
        expect([line, command?.help]).toEqual([line, expect.stringContaining(option)])
    }
    // Every command is loaded, the clients of both databases with them.
  }, 30_000)

  it('reads article files that are there', () => {
    const files = matchesOf(/seeds\/\d\w+\.txt/g).map(([file]) => file ?? '')
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect([file, existsSync(file)]).toEqual([file, true])
  })

  it('links to files that are there, and to its own headings', () => {
    const targets = matchesOf(/\]\((?!https?:)([^)]+)\)/g).map(([, target]) => target ?? '')
    const headings = matchesOf(/^#+ (.+)$/gm).map(
      ([, text = '']) => `#${text.toLowerCase().replaceAll(' ', '-')}`,
    )
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) {
      const isThere = target.startsWith('#') ? headings.includes(target) : existsSync(target)
      expect([target, isThere]).toEqual([target, true])
    }
  })

  it('has a table of settings that says what .env.example says, of every setting', () => {
    const rows = matchesOf(/^\| `([A-Z_]+)` \| .* \|$/gm)
    expect(rows.map(([, name]) => name)).toEqual(SETTING_NAMES)
    expect(rows.map(([row]) => row)).toEqual(documentedSettings())
  })
})

/** Each setting of .env.example as a row of the table: its comment, and the value it is shown with. */
function documentedSettings(): string[] {
  const blocks = readFileSync('.env.example', 'utf8').split('\n\n')
  return blocks.flatMap((block) => {
    const lines = block.split('\n').map((line) => line.replace(/^# ?/, ''))
    const setting = lines.findIndex((line) => /^[A-Z_]+=/.test(line))
    if (setting === -1) return []
    const [name = '', value = ''] = (lines[setting] ?? '').split(/=(.*)/)
    const meaning = lines.slice(0, setting).join(' ')
    return `| \`${name}\` | ${meaning} | ${value === '' ? '' : `\`${value}\``} |`
  })
}
