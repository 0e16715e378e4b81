/** What stands around an article: headline, paper, date, reporter, notices of rights. */
import type { Body } from '@/scripts/generate/body'
import type { Chance } from '@/scripts/generate/chance'
import { filled } from '@/scripts/generate/draft'
import { drawPerson, type Scene } from '@/scripts/generate/scene'
import { FURNITURE, PAPERS, TITLES, TITLES_WITH_FIGURE } from '@/scripts/generate/words.data'
import type { Gold, GoldFigure } from '@/tests/eval/gold'

export interface Surroundings {
  above: string
  /** Before the first words of the text: `[안양=김가온 기자] `. */
  dateline: string
  below: string
  article: Gold['article']
  /** The figure that the headline states, and where. */
  headline: { figure: GoldFigure; raw: string; start: number } | null
}

type Manner = 'daily' | 'dateline' | 'online' | 'release'

export function drawSurroundings(scene: Scene, body: Body, isDated: boolean, chance: Chance): Surroundings {
  const manner: Manner = isDated ? chance.pick(['daily', 'dateline', 'online', 'release']) : 'dateline'
  const paper = manner === 'release' ? null : chance.pick(PAPERS)
  const author = manner === 'release' ? null : drawPerson(chance)
  const { title, figure, raw } = drawTitle(scene, body, chance)
  const date = isDated ? isoDate(scene) : null
  const lines = linesAbove(manner, { title, paper, author, clock: drawClock(chance), ...scene.date })
  const above = `${lines.filter((line) => isDated || !/\d{4}[.년/]/.test(line)).join('\n')}\n\n`
  const below = paper === null ? '' : `\n\n${drawBelow(manner, paper, author ?? '', chance)}`
  return {
    above,
    below,
    dateline: manner === 'dateline' ? `[${scene.region.shortName}=${author} 기자] ` : '',
    headline: figure === null ? null : { figure, raw, start: above.indexOf(title) + title.indexOf(raw) },
    article: {
      ...{ title, author, publisher: paper },
      publishedOn: date,
      publishedYear: date === null ? null : scene.date.year,
      alternatives: { publisher: [null, scene.region.name, scene.agency.name] },
    },
  }
}

interface AboveWords {
  title: string
  paper: string | null
  author: string | null
  clock: string
  year: number
  month: number
  day: number
}

function linesAbove(manner: Manner, { title, paper, author, clock, ...date }: AboveWords): string[] {
  const month = String(date.month).padStart(2, '0')
  const day = String(date.day).padStart(2, '0')
  switch (manner) {
    case 'daily':
      return [title, `• ${author} 기자`, `• 승인 ${date.year}.${month}.${day} ${clock}`]
    case 'dateline':
      return [title, `입력 : ${date.year}. ${month}.${day} ${clock}`]
    case 'online':
      return [title, `${paper} | ${author} 기자 | 기사입력 ${date.year}/${month}/${day} [${clock}]`]
    case 'release':
      return [`[보도자료] ${date.year}. ${date.month}. ${date.day}.`, title]
  }
}

/** A paper that names itself nowhere else does so below. */
function drawBelow(manner: Manner, paper: string, reporter: string, chance: Chance): string {
  const pattern = chance.pick(manner === 'online' ? FURNITURE : FURNITURE.slice(0, 2))
  return filled(pattern, (key) => {
    if (key === 'digits') return String(chance.between(1000, 9999))
    return key === 'paper' ? paper : reporter
  })
}

function drawTitle(scene: Scene, body: Body, chance: Chance) {
  const figure = chance.happens(0.3) ? headlineFigure(body) : null
  const pattern = chance.pick(figure === null ? TITLES : TITLES_WITH_FIGURE)
  const raw = figure?.raw ?? ''
  const title = filled(pattern, (key) => (key === 'figure' ? raw : scene.word(key)))
  return { title, figure, raw }
}

const TELLING = ['support-amount', 'budget', 'export-contract', 'investment']

function headlineFigure({ figures }: Body): GoldFigure | null {
  return figures.find(({ kind, status }) => TELLING.includes(kind) && status === 'actual') ?? null
}

const drawClock = (chance: Chance): string =>
  `${String(chance.between(6, 22)).padStart(2, '0')}:${String(chance.between(0, 59)).padStart(2, '0')}`

function isoDate({ date }: Scene): string {
  return [date.year, String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-')
}
