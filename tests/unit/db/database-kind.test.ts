import { expect, it } from 'vitest'
import { addressToShow, kindOf } from '@/lib/db/database-kind'

it('tells a server from a file', () => {
  expect(kindOf('file:/srv/kb.db')).toBe('sqlite')
  expect(kindOf('file:/srv/postgresql:/kb.db')).toBe('sqlite')
  expect(kindOf('postgresql://localhost/kb')).toBe('postgresql')
  expect(kindOf('postgres://localhost/kb')).toBe('postgresql')
})

it('shows of an address neither who signs in nor with what', () => {
  expect(addressToShow('file:/srv/새 폴더/kb.db')).toBe('/srv/새 폴더/kb.db')
  expect(addressToShow('postgres://kb:secret@db.example.org:5433/kb?password=secret')).toBe(
    'postgresql://db.example.org:5433/kb',
  )
})
