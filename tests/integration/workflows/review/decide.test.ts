/** From a sent form to the records, on a real database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { readCorrections } from '@/lib/db/queries/corrections'
import { findNamedPlace, listNamedPlaces } from '@/lib/db/queries/review/named-places'
import { listNamedRegions } from '@/lib/db/queries/review/named-regions'
import { decide, takeBack } from '@/lib/workflows/review/decide'
import { baseWithWork } from '@/tests/integration/workflows/review/base'
import { ANYANG, GIMPO } from '@/tests/setup/build-reading'
import { dumpDatabase } from '@/tests/setup/dump-database'

// No engine answers there: what it is to show waits in the database.
process.env.MEILI_URL = 'http://127.0.0.1:1'

let db: Database
beforeAll(async () => {
  db = await baseWithWork()
})
afterAll(() => db.$disconnect())

const now = () => new Date('2026-02-01T00:00:00Z')
const send = (form: Record<string, string>) =>
  decide(db, { reason: '기사를 다시 봄', ...form }, '김안양', now)

const figureOf = (raw: string) =>
  db.metric.findFirst({
    where: { raw },
    include: { agency: { select: { name: true } }, program: { select: { name: true } } },
  })
const agencyOf = (name: string) => db.agency.findFirst({ where: { name } })

/** The form of a figure as its page fills it in. */
async function figureForm(raw: string): Promise<Record<string, string>> {
  const figure = await figureOf(raw)
  if (figure === null) throw new Error(`no ${raw}`)
  const text = (value: unknown) => (value === null ? '' : String(value))
  const { id, value, unit, counter, kind, label, qualifier, status, year, yearBasis, period } = figure
  return {
    ...{ action: 'figure.edit', id, unit, kind, label, qualifier, status, value: text(value) },
    ...{ counter: text(counter), year: text(year), yearBasis: text(yearBasis), period: text(period) },
    ...{ compareClass: text(figure.compareClass), regionCode: text(figure.regionCode) },
    ...{ agency: figure.agency?.name ?? '', program: figure.program?.name ?? '' },
  }
}

/** Sends the form, expects what it says of why not, and that nothing changed. */
async function refused(form: Record<string, string>): Promise<string | null> {
  const before = await db.correction.count()
  const { ids, fault } = await send(form)
  expect(ids).toEqual([])
  expect(await db.correction.count()).toBe(before)
  return fault
}

/** Sends the form and, after the look, takes it back: then everything is as it was. */
async function inAndOut(form: Record<string, string>, look: () => Promise<void>): Promise<void> {
  const records = async () => {
    const { Agency, AgencyName, Program, ProgramName, Metric, Mention, Issue } = await dumpDatabase(db)
    return { Agency, AgencyName, Program, ProgramName, Metric, Mention, Issue }
  }
  const before = await records()
  const decided = await send(form)
  expect(decided.fault).toBeNull()
  await look()
  const back = await takeBack(db, { ids: decided.ids.join(','), reason: '되돌림' }, '김안양', now)
  expect(back.fault).toBeNull()
  expect(await records()).toEqual(before)
}

describe('a figure', () => {
  it('takes only what was changed; a year that a person sets is no guess', async () => {
    await inAndOut({ ...(await figureForm('53억원')), value: '5억 4천만', year: '2020' }, async () => {
      expect(await figureOf('53억원')).toMatchObject({ value: 5.4e8, year: 2020, yearBasis: 'stated' })
      const { deed } = await db.correction.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
      expect(JSON.parse(deed).after).toEqual({ value: 5.4e8, year: 2020, yearBasis: 'stated' })
    })
  })

  it('keeps what somebody else changed while its page was open', async () => {
    const { action, id, ...shown } = await figureForm('53억원')
    const form = { action: `${action}`, id: `${id}`, ...shown, was: JSON.stringify(shown) }
    await inAndOut({ ...form, year: '2020' }, async () => {
      await inAndOut({ ...form, label: '다른 내용' }, async () => {
        expect(await figureOf('53억원')).toMatchObject({ label: '다른 내용', year: 2020 })
      })
    })
    expect(await refused(form)).not.toBeNull()
    expect(await refused({ ...form, was: '{', year: `${shown.year}` })).not.toBeNull()
  })

  it('gets another owner by its name, or a new one where that is meant', async () => {
    const form = await figureForm('120명')
    await inAndOut({ ...form, agency: '안양 미래센터', regionCode: ANYANG }, async () => {
      expect((await figureOf('120명'))?.agency?.name).toBe('안양미래센터')
    })
    expect(await refused({ ...form, agency: '안양없는원' })).toContain('‘안양없는원’이라는 기관이 없습니다')
    await inAndOut({ ...form, agency: '안양없던원', newAgency: 'on' }, async () => {
      expect((await figureOf('120명'))?.agency?.name).toBe('안양없던원')
    })
  })

  it.each([
    [{ value: '많이' }, '‘값’'],
    [{ year: '내년' }, '‘연도’'],
    [{ unit: 'won' }, '‘단위’'],
    [{ kind: 'constructor' }, '‘종류’'],
    [{ regionCode: '99999' }, '‘지역’'],
    [{ label: ' ' }, '‘내용’'],
    [{ reason: ' ' }, '까닭'],
    [{ id: 'met_none' }, '이제 없습니다'],
    [{ action: 'constructor' }, '알 수 없는'],
    [{ action: '' }, '알 수 없는'],
  ])('with %j is refused', async (wrong, said) => {
    expect(await refused({ ...(await figureForm('53억원')), ...wrong })).toContain(said)
  })

  it('that nobody changed is refused', async () => {
    expect(await refused(await figureForm('53억원'))).not.toBeNull()
  })

  it('is accepted or taken out', async () => {
    const [one, other] = [await figureOf('53억원'), await figureOf('51억원')]
    const ids = `${one?.id},${other?.id}`
    await inAndOut({ action: 'figure.accept', ids }, async () => {
      expect([(await figureOf('53억원'))?.review, (await figureOf('51억원'))?.review]).toEqual([
        ...['accepted', 'accepted'],
      ])
    })
    await inAndOut({ action: 'figure.reject', ids: `${one?.id}` }, async () => {
      expect(await figureOf('53억원')).toBeNull()
    })
  })
})

describe('an open question', () => {
  const openOf = (code: string) => db.issue.findFirstOrThrow({ where: { code } })

  it('is settled by the figure that is added in its place', async () => {
    const { id, articleId, start, end } = await openOf('unread-number')
    const place = { issue: id, articleId, start: String(start), end: String(end) }
    const { id: _, ...form } = await figureForm('53억원')
    const figure = { ...form, ...place, action: 'figure.add', value: '3억', label: '남은 돈', program: '' }
    await inAndOut(figure, async () => {
      expect(await figureOf('삼억')).toMatchObject({ value: 3e8, review: 'added' })
      expect(await db.issue.count({ where: { code: 'unread-number' } })).toBe(0)
    })
  })

  it('of the article’s date or region is settled by what is set', async () => {
    const dated = await openOf('no-date')
    const article = await db.article.findUniqueOrThrow({ where: { id: dated.articleId } })
    const facts = {
      title: '안양시 지원',
      publisher: '',
      author: '',
      publishedYear: '2022',
      rights: 'excerpt',
    }
    const form = { ...facts, action: 'article.edit', id: article.id, issue: dated.id }
    await inAndOut({ ...form, publishedOn: '2022-05-17' }, async () => {
      const now = await db.article.findUniqueOrThrow({ where: { id: article.id } })
      expect(now.publishedOn).toBe('2022-05-17')
      expect(await db.issue.count({ where: { code: 'no-date' } })).toBe(0)
    })
  })

  it('asks for a region that the article names', async () => {
    const { id, articleId } = await openOf('no-subject-region')
    const form = { action: 'mention.add', kind: 'region', role: 'subject', articleId, issue: id, start: '' }
    expect(await refused({ ...form, regionCode: ANYANG })).toContain('나오지 않습니다')
    expect(await refused({ ...form, regionCode: '' })).toContain('나오지 않습니다')
  })

  it('is settled by itself', async () => {
    const { id } = await openOf('no-date')
    await inAndOut({ action: 'issue.settle', ids: id }, async () => {
      expect(await db.issue.count({ where: { code: 'no-date' } })).toBe(0)
    })
  })
})

describe('an agency', () => {
  it('takes type, standing, region and parent', async () => {
    const agency = await agencyOf('안양미래센터')
    const form = { action: 'agency.edit', id: `${agency?.id}`, type: 'support-center', regionCode: ANYANG }
    await inAndOut({ ...form, standing: 'existing', parent: '안양산업진흥원' }, async () => {
      const parent = await agencyOf('안양산업진흥원')
      expect(await agencyOf('안양미래센터')).toMatchObject({
        ...{ type: 'support-center', standing: 'existing', parentId: parent?.id },
      })
    })
  })

  it('is merged with another by its name, renamed with a date, and taken out', async () => {
    const agency = await agencyOf('안양산업진흥원')
    const id = `${agency?.id}`
    await inAndOut({ action: 'agency.merge', id, other: '안양창조산업진흥원' }, async () => {
      const names = await db.agency.findMany({ where: { name: { endsWith: '산업진흥원' } } })
      expect(names).toHaveLength(1)
    })
    await inAndOut({ action: 'agency.rename', id, name: '안양미래산업원', until: '2025-12' }, async () => {
      expect(await agencyOf('안양미래산업원')).not.toBeNull()
    })
    await inAndOut({ action: 'agency.reject', ids: id }, async () => {
      expect(await agencyOf('안양산업진흥원')).toBeNull()
    })
    expect(await refused({ action: 'agency.merge', id, other: '없는곳' })).toContain('찾지 못했습니다')
    expect(await refused({ action: 'agency.rename', id, name: '새이름', until: '작년' })).toContain(
      '‘바뀐 때’',
    )
    expect(await refused({ action: 'agency.split', id })).toContain('하나 이상')
  })
})

describe('a programme', () => {
  it('takes its field and the agency that carries it, and splits by article', async () => {
    const program = await db.program.findFirstOrThrow({ where: { name: '창업지원사업' } })
    const { id } = program
    const form = { action: 'program.edit', id, category: 'fund', regionCode: ANYANG }
    await inAndOut({ ...form, agency: '안양미래센터' }, async () => {
      const now = await db.program.findFirst({ where: { name: '창업지원사업' }, include: { agency: true } })
      expect([now?.category, now?.agency?.name]).toEqual(['fund', '안양미래센터'])
    })
    const claims = await db.programClaim.findMany({ where: { programId: id }, orderBy: { id: 'asc' } })
    expect(claims).toHaveLength(2)
    await inAndOut({ action: 'program.split', id, [`claim:${claims[1]?.id}`]: 'on' }, async () => {
      expect(await db.program.count({ where: { name: '창업지원사업' } })).toBe(2)
    })
  })
})

describe('a name at one place', () => {
  const placeOf = async (name: string) => {
    const agency = await agencyOf(name)
    const { total, items } = await listNamedPlaces(db, 'agency', `${agency?.id}`, { skip: 0, take: 5 })
    expect(total).toBe(1)
    const [place] = items
    if (place === undefined) throw new Error(`${name} is named nowhere`)
    const { sentence, start, end } = place.quoted
    expect(sentence.slice(start, end)).toBe(name)
    return { action: 'mention.reject', id: place.id }
  }

  it('is another agency’s, with the figures of its sentence, or nobody’s', async () => {
    const form = { ...(await placeOf('안양산업진흥원')), other: '안양창조산업진흥원' }
    await inAndOut({ ...form, withFigures: 'on' }, async () => {
      expect((await figureOf('53억원'))?.agency?.name).toBe('안양창조산업진흥원')
      expect(await agencyOf('안양산업진흥원')).toBeNull()
      const other = await agencyOf('안양창조산업진흥원')
      expect((await listNamedPlaces(db, 'agency', `${other?.id}`, { skip: 0, take: 5 })).total).toBe(2)
    })
    const id = `${(await agencyOf('안양산업진흥원'))?.id}`
    await inAndOut({ ...form, other: '' }, async () => {
      expect((await figureOf('53억원'))?.agency).toBeNull()
      const [told] = await readCorrections(db, 'agency', id)
      expect(told).toMatchObject({ action: 'mention.reject', standing: 'holds' })
    })
  })

  it('is that of one who is not known yet', async () => {
    const form = await placeOf('안양산업진흥원')
    await inAndOut({ ...form, other: '안양없던원', newOther: 'on', regionCode: ANYANG }, async () => {
      expect(await agencyOf('안양없던원')).toMatchObject({ regionCode: ANYANG, type: 'promotion-agency' })
    })
  })

  it('is a programme’s too', async () => {
    const { id } = await db.mention.findFirstOrThrow({
      where: { program: { name: '창업지원사업' }, article: { file: 'first.txt' } },
    })
    expect(await findNamedPlace(db, id)).toMatchObject({
      ...{ of: 'program', claim: '창업지원사업', figures: [{ raw: '53억원' }] },
    })
  })

  it('is refused where it is the same, unknown or gone', async () => {
    const form = await placeOf('안양산업진흥원')
    expect(await refused({ ...form, other: '안양산업진흥원' })).toContain('지금과 같은')
    expect(await refused({ ...form, other: '안양없는원' })).toContain('‘안양없는원’이라는 기관이 없습니다')
    expect(await refused({ ...form, id: 'mnt_0' })).toContain('그 자리에 없습니다')
  })
})

describe('a region at one place', () => {
  const regionAt = async (file: string) => {
    const { id } = await db.article.findFirstOrThrow({ where: { file } })
    const { items } = await listNamedRegions(db, id, { skip: 0, take: 9 })
    const [place] = items
    if (place === undefined) throw new Error(`${file} names no region`)
    return { of: 'region', action: 'mention.reject', id: place.id, role: place.role, regionCode: place.code }
  }
  const codesIn = async (file: string) =>
    (await db.mention.findMany({ where: { kind: 'region', article: { file } } })).map((it) => it.regionCode)

  it('is another one, with the figures of its sentence, or none', async () => {
    const form = await regionAt('second.txt')
    await inAndOut({ ...form, regionCode: GIMPO, withFigures: 'on' }, async () => {
      expect(await codesIn('second.txt')).toEqual([GIMPO])
      expect((await figureOf('51억원'))?.regionCode).toBe(GIMPO)
    })
    await inAndOut({ ...form, regionCode: '' }, async () => {
      expect(await codesIn('second.txt')).toEqual([])
      expect((await figureOf('51억원'))?.regionCode).toBe(ANYANG)
    })
  })

  it('is another one wherever the article has the same words', async () => {
    const form = await regionAt('first.txt')
    const places = (await codesIn('first.txt')).length
    expect(places).toBeGreaterThan(1)
    await inAndOut({ ...form, regionCode: GIMPO }, async () => {
      expect((await codesIn('first.txt')).filter((code) => code === GIMPO)).toHaveLength(1)
    })
    await inAndOut({ ...form, regionCode: GIMPO, everywhere: 'on' }, async () => {
      expect(await codesIn('first.txt')).toEqual(Array(places).fill(GIMPO))
    })
  })

  it('has another role in the whole article', async () => {
    const form = await regionAt('first.txt')
    const role = form.role === 'subject' ? 'mentioned' : 'subject'
    await inAndOut({ ...form, role }, async () => {
      const rows = await db.mention.findMany({ where: { kind: 'region', article: { file: 'first.txt' } } })
      expect(new Set(rows.map((row) => row.role))).toEqual(new Set([role]))
    })
  })

  it('is refused where it is the same, unknown or gone', async () => {
    const form = await regionAt('first.txt')
    expect(await refused(form)).toContain('지금과 같은')
    expect(await refused({ ...form, regionCode: '99999' })).toContain('‘지역’')
    expect(await refused({ ...form, id: 'mnt_0' })).toContain('그 자리에 없습니다')
  })
})

describe('several that were ticked', () => {
  it('are decided on at once, and taken back at once', async () => {
    const ids = [`${(await figureOf('53억원'))?.id}`, `${(await figureOf('120명'))?.id}`]
    const ticked = Object.fromEntries(ids.map((id) => [`pick:${id}`, 'on']))
    await inAndOut({ action: 'figure.accept', ...ticked }, async () => {
      expect(await db.metric.count({ where: { id: { in: ids }, review: 'accepted' } })).toBe(2)
    })
    expect(await refused({ action: 'figure.accept' })).toContain('하나 이상')
    expect(await refused({ action: 'figure.accept', ids: 'met_0,'.repeat(200) })).toContain('200건까지')
  })

  it('stay as they are when one of them is gone', async () => {
    const id = `${(await figureOf('53억원'))?.id}`
    const said = await refused({ action: 'figure.reject', [`pick:${id}`]: 'on', 'pick:met_0': 'on' })
    expect(said).toContain('2건 가운데 2번째')
    expect(await figureOf('53억원')).not.toBeNull()
  })
})

it('what was taken back already is not taken back again', async () => {
  const figure = await figureOf('53억원')
  const { ids } = await send({ action: 'figure.accept', ids: `${figure?.id}` })
  const form = { ids: ids.join(','), reason: '되돌림' }
  expect((await takeBack(db, form, '김안양', now)).fault).toBeNull()
  expect((await takeBack(db, form, '김안양', now)).fault).not.toBeNull()
})
