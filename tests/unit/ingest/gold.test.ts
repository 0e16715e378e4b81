import { describe, expect, it } from 'vitest'
import { regionsNamed } from '@/lib/records/gazetteer'
import { recordNamed } from '@/tests/eval/names'
import { goldOf, readingOf, SETS, type SetName, scoreSet } from '@/tests/eval/run'
import { addTallies, share, tally } from '@/tests/eval/tally'

/** A little under what the reader reaches today: raise them when it gets better, never lower them for a new rule. */
const FLOORS: Record<SetName, Record<string, number>> = {
  seeds: {
    'figures.recall': 1,
    'figures.precision': 0.98,
    'figures.traps': 1,
    'field.kind': 0.98,
    'field.qualifier': 0.98,
    'field.status': 0.98,
    'field.year': 0.98,
    'field.compareClass': 0.98,
    'field.region': 0.98,
    'field.agency': 0.98,
    'field.program': 0.94,
    'agencies.recall': 0.98,
    'agencies.precision': 0.98,
    'programs.recall': 0.98,
    'programs.precision': 0.93,
    'regions.recall': 0.98,
    'regions.precision': 0.98,
    'regions.subject': 0.98,
    'article.title': 0.98,
    'article.publishedOn': 0.98,
  },
  articles: {
    'figures.recall': 0.97,
    'figures.precision': 0.97,
    'figures.traps': 0.93,
    'field.kind': 0.91,
    'field.qualifier': 0.97,
    'field.status': 0.92,
    'field.year': 0.92,
    'field.compareClass': 0.94,
    'field.region': 0.98,
    'field.agency': 0.94,
    'field.program': 0.8,
    'agencies.recall': 0.97,
    'agencies.precision': 0.97,
    'agencies.former': 0.95,
    'agencies.until': 0.95,
    'programs.recall': 0.81,
    'programs.precision': 0.91,
    'regions.recall': 0.97,
    'regions.precision': 0.98,
    'regions.subject': 0.98,
    'article.title': 0.92,
    'article.publishedOn': 0.98,
  },
  'held-out': {
    'figures.recall': 0.95,
    'figures.precision': 0.9,
    'figures.traps': 0.78,
    'field.kind': 0.87,
    'field.qualifier': 0.96,
    'field.status': 0.88,
    'field.year': 0.85,
    'field.compareClass': 0.96,
    'field.region': 0.98,
    'field.agency': 0.82,
    'field.program': 0.69,
    'agencies.recall': 0.86,
    'agencies.precision': 0.92,
    'agencies.former': 0.6,
    'programs.recall': 0.55,
    'programs.precision': 0.78,
    'regions.recall': 0.97,
    'regions.precision': 0.94,
    'regions.subject': 0.97,
    'article.title': 0.98,
    'article.publishedOn': 0.98,
  },
}

describe.each(SETS)('the gold set %s', (set) => {
  it('names places that are in its articles', async () => {
    for (const gold of await goldOf(set)) {
      const { text } = (await readingOf(gold)).article
      const places = [...gold.figures, ...gold.traps, ...gold.figures.flatMap(({ also = [] }) => also)]
      for (const { raw, start } of places) {
        expect(text.slice(start, start + raw.length), `${gold.file} @${start}`).toBe(raw)
      }
    }
  })

  it('counts no span both as a figure and as a trap', async () => {
    for (const gold of await goldOf(set)) {
      const inFigure = gold.traps.filter((trap) =>
        gold.figures.some(
          ({ start, raw }) => start < trap.start + trap.raw.length && trap.start < start + raw.length,
        ),
      )
      expect(inFigure, gold.file).toEqual([])
    }
  })

  it('refers only to regions of the gazetteer and to its own agencies and programmes', async () => {
    for (const gold of await goldOf(set)) {
      const regions = [...gold.regions, ...gold.figures].map((it) => ('role' in it ? it.name : it.region))
      for (const name of regions) if (name !== null) expect(regionsNamed(name), name).not.toEqual([])
      for (const { raw, agency, program } of gold.figures) {
        const where = `${gold.file} ‘${raw}’`
        if (agency !== null) expect(recordNamed(gold.agencies, agency), `${where} ${agency}`).toBeDefined()
        if (program !== null) expect(recordNamed(gold.programs, program), `${where} ${program}`).toBeDefined()
      }
    }
  })

  it('is read at least as well as before', async () => {
    const totals = addTallies((await scoreSet(set)).map(({ score }) => score.tallies))
    const below = Object.entries(FLOORS[set])
      .map(([name, floor]) => ({ name, floor, now: share(totals[name] ?? tally(0, 1)) }))
      .filter(({ floor, now }) => now < floor)
    expect(below).toEqual([])
  })
})
