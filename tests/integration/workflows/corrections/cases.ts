/** Each kind of decision on the small base. */
import { expect } from 'vitest'
import type { Database } from '@/lib/db/client'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import { idOf, REASON } from '@/tests/integration/workflows/corrections/base'
import { ANYANG, GUNSAN } from '@/tests/setup/build-reading'

type Request = (db: Database) => Promise<CorrectionRequest>

const ofAgency = (rest: object) => async (of: Database) =>
  ({ id: await idOf(of, 'agency', '안양산업진흥원'), reason: REASON, ...rest }) as CorrectionRequest
const ofProgram = (rest: object) => async (of: Database) =>
  ({ id: await idOf(of, 'program', '청년창업펀드'), reason: REASON, ...rest }) as CorrectionRequest
const ofFigure = (raw: string, rest: object) => async (of: Database) =>
  ({ figure: { id: await idOf(of, 'metric', raw) }, reason: REASON, ...rest }) as CorrectionRequest
const inArticle = (words: string, rest: object) => async (of: Database) => {
  const article = await of.article.findFirstOrThrow({ where: { file: 'anyang.txt' } })
  const start = article.text.indexOf(words)
  return {
    articleId: article.id,
    start,
    end: start + words.length,
    reason: REASON,
    ...rest,
  } as CorrectionRequest
}

const FACTS = {
  ...{ value: 3e8, unit: 'KRW', counter: null, kind: 'budget', label: '알 수 없는 예산', qualifier: 'exact' },
  ...{ status: 'plan', year: 2022, yearBasis: 'stated', period: null, compareClass: null },
  ...{ regionCode: ANYANG, agency: null, program: null },
}

const agency = (of: Database, name: string) =>
  of.agency.findFirst({ where: { name }, include: { names: true, claims: true } })
const figure = (of: Database, raw: string) =>
  of.metric.findFirst({ where: { raw }, include: { agency: true, program: true } })

/** Each kind of decision, how it is asked for, and what must be true wherever it holds. */
export const CASES: Record<string, { ask: Request; holds: (of: Database) => Promise<unknown> }> = {
  'a figure set right': {
    ask: ofFigure('53억원', {
      action: 'figure.edit',
      changes: { kind: 'guarantee', year: 2021, compareClass: 'guarantee', label: '보증액' },
    }),
    holds: async (of) =>
      expect(await figure(of, '53억원')).toMatchObject({
        ...{ kind: 'guarantee', year: 2021, compareClass: 'guarantee', label: '보증액', value: 5.3e9 },
        ...{ review: 'corrected', program: { name: '청년창업펀드' } },
      }),
  },
  'a figure given to another agency': {
    ask: async (of) => ({
      action: 'figure.edit',
      figure: { id: await idOf(of, 'metric', '12개사') },
      changes: { agency: await idOf(of, 'agency', '김포산업진흥원') },
      reason: REASON,
    }),
    holds: async (of) =>
      expect((await figure(of, '12개사'))?.agency?.id).toBe(await idOf(of, 'agency', '김포산업진흥원')),
  },
  'a figure taken out': {
    ask: ofFigure('12개사', { action: 'figure.reject' }),
    holds: async (of) => {
      expect(await figure(of, '12개사')).toBeNull()
      expect(await figure(of, '15개사')).not.toBeNull()
    },
  },
  'a figure found right': {
    ask: ofFigure('15개사', { action: 'figure.accept' }),
    holds: async (of) => expect((await figure(of, '15개사'))?.review).toBe('accepted'),
  },
  'a figure the reader missed': {
    ask: inArticle('삼억', { action: 'figure.add', facts: FACTS }),
    holds: async (of) => {
      expect(await figure(of, '삼억')).toMatchObject({ value: 3e8, review: 'added' })
      expect(await of.issue.count()).toBe(0)
    },
  },
  'a name taken out': {
    ask: inArticle('청년창업펀드', { action: 'mention.reject', kind: 'program' }),
    holds: async (of) => {
      expect((await figure(of, '53억원'))?.program).toBeNull()
      expect(await of.programClaim.count({ where: { article: { file: 'anyang.txt' } } })).toBe(0)
    },
  },
  'a name the reader missed': {
    ask: inArticle('각각', {
      action: 'mention.add',
      facts: { kind: 'agency', name: '군산각각센터', regionCode: GUNSAN, type: 'support-center' },
    }),
    holds: async (of) => expect(await agency(of, '군산각각센터')).toMatchObject({ regionCode: GUNSAN }),
  },
  'an Issue settled': {
    ask: async (of) => ({
      action: 'issue.settle',
      id: (await of.issue.findFirstOrThrow()).id,
      reason: REASON,
    }),
    holds: async (of) => expect(await of.issue.count()).toBe(0),
  },
  'what is known of an article': {
    ask: async (of) => ({
      action: 'article.edit',
      id: (await of.article.findFirstOrThrow({ where: { file: 'anyang.txt' } })).id,
      changes: { publisher: '수도권일보', publishedOn: '2022-05-19' },
      reason: REASON,
    }),
    holds: async (of) =>
      expect(await of.article.findFirst({ where: { file: 'anyang.txt' } })).toMatchObject({
        ...{ publisher: '수도권일보', publishedOn: '2022-05-19', publishedYear: 2022 },
      }),
  },
  'an agency set right': {
    ask: ofAgency({ action: 'agency.edit', changes: { type: 'support-center', standing: 'planned' } }),
    holds: async (of) =>
      expect(await agency(of, '안양산업진흥원')).toMatchObject({
        ...{ type: 'support-center', standing: 'planned', review: 'corrected' },
      }),
  },
  'an agency put under another': {
    ask: async (of) => ({
      action: 'agency.edit',
      id: await idOf(of, 'agency', '안양산업진흥원'),
      changes: { parent: await idOf(of, 'agency', '안양시') },
      reason: REASON,
    }),
    holds: async (of) =>
      expect((await agency(of, '안양산업진흥원'))?.parentId).toBe(await idOf(of, 'agency', '안양시')),
  },
  'an agency renamed': {
    ask: ofAgency({ action: 'agency.rename', to: { name: '안양미래산업원', until: '2025-12' } }),
    holds: async (of) => {
      const found = await agency(of, '안양미래산업원')
      const old = found?.names.find(({ name }) => name === '안양산업진흥원')
      expect(old).toMatchObject({ kind: 'former', decidedUntil: '2025-12' })
      expect((await figure(of, '53억원'))?.agency?.id).toBe(found?.id)
    },
  },
  'an agency found right': {
    ask: ofAgency({ action: 'agency.accept' }),
    holds: async (of) => expect((await agency(of, '안양산업진흥원'))?.review).toBe('accepted'),
  },
  'what is no agency': {
    ask: ofAgency({ action: 'agency.reject' }),
    holds: async (of) => {
      expect(await agency(of, '안양산업진흥원')).toBeNull()
      expect((await figure(of, '53억원'))?.agency).toBeNull()
    },
  },
  'two agencies that are one': {
    ask: async (of) => ({
      action: 'agency.merge',
      id: await idOf(of, 'agency', '안양산업진흥원'),
      otherId: await idOf(of, 'agency', '안양창조산업진흥원'),
      reason: REASON,
    }),
    holds: async (of) => {
      expect(await agency(of, '안양창조산업진흥원')).toBeNull()
      expect((await figure(of, '20억원'))?.agency?.name).toBe('안양산업진흥원')
      expect((await figure(of, '53억원'))?.agency?.name).toBe('안양산업진흥원')
    },
  },
  'a programme set right': {
    ask: async (of) => ({
      action: 'program.edit',
      id: await idOf(of, 'program', '청년창업펀드'),
      changes: { category: 'fund', agency: await idOf(of, 'agency', '안양시') },
      reason: REASON,
    }),
    holds: async (of) =>
      expect(await of.program.findFirst({ where: { name: '청년창업펀드' } })).toMatchObject({
        ...{ category: 'fund', agencyId: await idOf(of, 'agency', '안양시') },
      }),
  },
  'a programme renamed': {
    ask: ofProgram({ action: 'program.rename', to: { name: '안양 청년펀드', until: null } }),
    holds: async (of) => expect((await figure(of, '53억원'))?.program?.name).toBe('안양 청년펀드'),
  },
  'what is no programme': {
    ask: ofProgram({ action: 'program.reject' }),
    holds: async (of) => expect(await of.program.count({ where: { name: '청년창업펀드' } })).toBe(0),
  },
}
