/** One made-up article of a made-up country, with its truth. The same numbers give the same article on every machine. */
import type { Region } from '@/lib/records/region'
import { type Body, drawBody } from '@/scripts/generate/body'
import { chanceOf } from '@/scripts/generate/chance'
import { drawScene, type Scene, sourceOf } from '@/scripts/generate/scene'
import { drawSurroundings, type Surroundings } from '@/scripts/generate/surroundings'
import type { Gold, GoldAgency } from '@/tests/eval/gold'

export interface GeneratedArticle {
  /** Base name of its file. */
  file: string
  text: string
  /** Its `file` is the base name. */
  gold: Gold
}

const UNDATED = 0.05

/** Article `number` of the country `seed`; one in some thirty prints the text of one shortly before it again. */
export function generateArticle(seed: number, number: number): GeneratedArticle {
  const chance = chanceOf(seed, sourceOf(seed, number), 'article')
  const scene = drawScene(seed, chance)
  const isDated = !chance.happens(UNDATED)
  const body = drawBody(scene, isDated, chance)
  const around = drawSurroundings(scene, body, isDated, chanceOf(seed, number, 'surroundings'))
  const { above, dateline, below } = around
  const file = `${String(number).padStart(6, '0')}-${scene.region.slug}-${scene.date.year}.txt`
  return {
    file,
    text: `${above}${dateline}${body.text}${below}\n`,
    gold: {
      file,
      article: around.article,
      ...namedRecords(scene, body),
      figures: figuresIn(body, around),
      traps: [],
      issues: [],
    },
  }
}

function figuresIn({ figures }: Body, { above, dateline, headline }: Surroundings): Gold['figures'] {
  const offset = above.length + dateline.length
  return figures.map((figure) => ({
    ...figure,
    start: figure.start + offset,
    ...(figure === headline?.figure ? { also: [{ raw: headline.raw, start: headline.start }] } : {}),
  }))
}

type Records = Pick<Gold, 'regions' | 'agencies' | 'programs'>

function namedRecords(scene: Scene, body: Body): Records {
  const { region, province, fund, loan, programs } = scene
  const { named } = body
  const [first, second, third] = programs
  return {
    regions: [
      { name: region.name, province: province.name, role: 'subject', must: true },
      ...(province === region
        ? []
        : [{ name: province.name, province: province.name, role: 'mentioned' as const, must: false }]),
    ],
    agencies: namedAgencies(scene, body),
    programs: [
      { ...programOf(first, scene), must: named.has('program') },
      { ...programOf(second, scene), must: named.has('program2') },
      ...(third === undefined ? [] : [{ ...programOf(third, scene), must: false }]),
      { ...programOf(loan, scene), must: named.has('loan') },
      { ...programOf({ name: fund, categories: ['fund', 'funding'] }, scene), must: named.has('fund') },
    ],
  }
}

const NO_OTHER_NAMES = { aliases: [], formerNames: [] }

function namedAgencies({ region, province, agency, ministry }: Scene, { named, figures }: Body) {
  const former = agency.former !== null && named.has('former') ? [agency.former] : []
  const own: GoldAgency = {
    ...{ ...NO_OTHER_NAMES, name: agency.name, must: named.has('agency') },
    ...{ type: [agency.type, 'other'], region: [region.name], parent: [null, region.name, province.name] },
    formerNames: former.map(({ name, until }) => ({ name, until: [until] })),
  }
  const national: GoldAgency = {
    ...{ ...NO_OTHER_NAMES, name: ministry, must: named.has('ministry') },
    ...{ type: ['ministry'], region: [null], parent: [null] },
  }
  const government = (place: Region, must: boolean): GoldAgency => ({
    ...{ ...NO_OTHER_NAMES, name: place.name, must },
    ...{ type: ['local-government'], region: [place.name], parent: [null, province.name] },
  })
  const gives = named.has('gov') && figures.some((figure) => figure.agency === region.name)
  const above = province === region ? [] : [government(province, false)]
  return [own, government(region, gives), national, ...above]
}

function programOf({ name, categories }: Scene['programs'][number], { agency, region }: Scene) {
  return { name, aliases: [], category: [...categories], agency: [agency.name, region.name, null] }
}
