import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SETTING_NAMES, SettingsError, settings } from '@/lib/env'

describe('settings', () => {
  it('needs no variable', () => {
    const { port, host, dataDir, databaseUrl, siteUrl, meiliUrl } = settings({})
    expect({ port, host, siteUrl, meiliUrl }).toEqual({
      port: 3000,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:3000',
      meiliUrl: undefined,
    })
    expect(dataDir).toBe(`${process.cwd()}/.data`)
    expect(databaseUrl).toBe(`file:${process.cwd()}/.data/kb.db`)
  })

  it('takes an empty variable for one that is not set', () => {
    expect(settings({ PORT: '', MEILI_URL: '' })).toEqual(settings({}))
  })

  it('puts the database into the data folder, unless it is told otherwise', () => {
    expect(settings({ KB_DATA_DIR: '/srv/kb' }).databaseUrl).toBe('file:/srv/kb/kb.db')
    expect(settings({ DATABASE_URL: 'file:a/b.db' }).databaseUrl).toBe(`file:${process.cwd()}/a/b.db`)
  })

  it('builds the public address from the port, and drops the slash at the end of a given one', () => {
    expect(settings({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
    expect(settings({ SITE_URL: 'https://kb.example.org/' }).siteUrl).toBe('https://kb.example.org')
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['MEILI_URL', 'localhost:7700'],
    ['MEILI_MASTER_KEY', 'short'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['SITE_URL', 'example.org'],
  ])('names %s when it is %s, and says what to do', (name, value) => {
    expect(() => settings({ [name]: value })).toThrow(SettingsError)
    expect(() => settings({ [name]: value })).toThrow(new RegExp(`^${name}: .*\\.env\\.example`))
  })
})

it('.env.example documents each setting, and no other', () => {
  const example = readFileSync('.env.example', 'utf8')
  const documented = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map((match) => match[1])
  expect(documented.toSorted()).toEqual(SETTING_NAMES.toSorted())
})

it('takes the address of a PostgreSQL as it is', () => {
  const address = 'postgresql://kb:a%2Fb@db.example.org:5432/kb?sslmode=require'
  expect(settings({ DATABASE_URL: address }).databaseUrl).toBe(address)
})
