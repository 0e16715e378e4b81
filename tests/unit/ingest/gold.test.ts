import { describe, expect, it } from 'vitest'
import { regionsNamed } from '@/lib/records/gazetteer'
import { recordNamed } from '@/tests/eval/names'
import { goldOf, readingOf, SETS, type SetName, scoreSet } from '@/tests/eval/run'
import { addTallies, share, tally } from '@/tests/eval/tally'

/** A little under what the reader reaches today, anew when the gold grows: raise them when it gets better, never lower them for a new rule. */
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
    'figures.recall': 0.98,
    'figures.precision': 0.97,
    'figures.traps': 0.96,
    'field.kind': 0.94,
    'field.qualifier': 0.98,
    'field.status': 0.94,
    'field.year': 0.94,
    'field.compareClass': 0.96,
    'field.region': 0.98,
    'field.agency': 0.93,
    'field.program': 0.94,
    'agencies.recall': 0.97,
    'agencies.precision': 0.97,
    'agencies.former': 0.98,
    'agencies.until': 0.98,
    'programs.recall': 0.96,
    'programs.precision': 0.98,
    'regions.recall': 0.98,
    'regions.precision': 0.98,
    'regions.subject': 0.98,
    'article.title': 0.98,
    'article.publishedOn': 0.98,
  },
  'held-out': {
    'figures.recall': 0.96,
    'figures.precision': 0.93,
    'figures.traps': 0.9,
    'field.kind': 0.89,
    'field.qualifier': 0.98,
    'field.status': 0.89,
    'field.year': 0.86,
    'field.compareClass': 0.93,
    'field.region': 0.98,
    'field.agency': 0.82,
    'field.program': 0.8,
    'agencies.recall': 0.87,
    'agencies.precision': 0.92,
    'agencies.former': 0.65,
    'programs.recall': 0.76,
    'programs.precision': 0.87,
    'regions.recall': 0.98,
    'regions.precision': 0.97,
    'regions.subject': 0.98,
    'article.title': 0.76,
    'article.publishedOn': 0.94,
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
