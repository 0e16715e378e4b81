/** What an article says: its paragraphs, and the truth of the figures in them. */
import type { Chance } from '@/scripts/generate/chance'
import { Draft, filled, piecesOf } from '@/scripts/generate/draft'
import type { Frame } from '@/scripts/generate/figure-spec'
import { PLAN_FRAMES } from '@/scripts/generate/frames-plans.data'
import { RESULT_FRAMES } from '@/scripts/generate/frames-results.data'
import { STATE_FRAMES } from '@/scripts/generate/frames-states.data'
import { goldFigure } from '@/scripts/generate/gold-figure'
import { particleAfter } from '@/scripts/generate/particle'
import { type DrawnFigure, drawFigure } from '@/scripts/generate/printed-figure'
import type { Scene } from '@/scripts/generate/scene'
import { addTable } from '@/scripts/generate/table'
import { drawTime } from '@/scripts/generate/time-words'
import { FILLERS, LEADS, QUOTED_SPEAKERS, QUOTES } from '@/scripts/generate/words.data'
import type { GoldFigure } from '@/tests/eval/gold'

export interface Body {
  text: string
  figures: GoldFigure[]
  /** Which of its slots the text names: `agency`, `ministry`, `program` … */
  named: ReadonlySet<string>
}

/** @param isDated whether the article will say when it appeared. */
export function drawBody(scene: Scene, isDated: boolean, chance: Chance): Body {
  return new BodyWriter(scene, isDated, chance).write()
}

const TABLE_IN = 0.12
const RENAMING_TOLD = 0.4

class BodyWriter {
  readonly #draft = new Draft()
  readonly #figures: GoldFigure[] = []
  readonly #named = new Set<string>()

  constructor(
    readonly scene: Scene,
    readonly isDated: boolean,
    readonly chance: Chance,
  ) {}

  write(): Body {
    const { chance } = this
    this.#words(chance.pick(LEADS))
    for (const paragraph of this.#paragraphs()) {
      this.#draft.add('\n\n')
      paragraph()
    }
    if (chance.happens(TABLE_IN)) {
      this.#draft.add('\n\n')
      this.#figures.push(...addTable(this.#draft, this.scene, chance))
      for (const key of ['agency', 'program', 'program2']) this.#named.add(key)
    }
    return { text: this.#draft.text, figures: this.#figures, named: this.#named }
  }

  #paragraphs(): (() => void)[] {
    const { chance, scene } = this
    const frames = [
      ...chance.some(RESULT_FRAMES, chance.between(2, 3)),
      ...chance.some(PLAN_FRAMES, chance.between(1, 2)),
      ...chance.some(STATE_FRAMES, 1),
    ]
    const fillers = chance.some(FILLERS, chance.between(2, 4))
    const renaming = scene.agency.former !== null && chance.happens(RENAMING_TOLD)
    return [
      ...(renaming ? [() => this.#renaming()] : []),
      ...chance.some(
        [
          ...frames.map((frame) => () => this.#frame(frame)),
          ...fillers.map((text) => () => this.#words(text)),
        ],
        frames.length + fillers.length,
      ),
    ]
  }

  #renaming(): void {
    const { former, name } = this.scene.agency
    const [year, month] = (former?.until ?? '').split('-').map(Number)
    this.#named.add('agency').add('former')
    this.#draft.add(
      this.chance.pick([
        `${name}${particleAfter(name, '은/는')} ${year}년 ${month}월 ${former?.name}에서 이름을 바꿔 새로 출발했다.`,
        `옛 ${former?.name}${particleAfter(former?.name ?? '', '이/가')} ${year}년 ${month}월 ${name}${particleAfter(name, '으로/로')} 간판을 바꿔 달았다.`,
      ]),
    )
  }

  #words(pattern: string): void {
    this.#draft.add(filled(pattern, (key) => this.#word(key)).trim())
  }

  /** A pattern's figures are drawn before it is written, so that a total is that of its parts. */
  #frame({ tense, text, figures }: Frame): void {
    const time = drawTime(tense, this.scene.date, this.isDated, this.chance)
    const drawn = drawAll(figures, this.chance)
    for (const piece of piecesOf(text)) {
      const figure = typeof piece === 'string' ? undefined : drawn.get(piece.key)
      if (typeof piece === 'string') this.#draft.add(piece)
      else if (figure === undefined)
        this.#slot(piece.key === 'when' ? time.words : this.#word(piece.key), piece.particle)
      else {
        const start = this.#draft.length + figure.before.length
        this.#slot(figure.before + figure.raw + figure.after, piece.particle)
        const spec = figures[piece.key]
        if (spec !== undefined) {
          this.#figures.push(goldFigure({ figure, start, spec, pattern: text, tense, time }, this.scene))
        }
      }
    }
  }

  #slot(word: string, particle: string): void {
    this.#draft.add(particle === '' ? word : word + particleAfter(word, particle))
  }

  /** An agency is called by its short name only where the text has named it before. */
  #word(key: string): string {
    const { chance, scene } = this
    if (key === 'org') {
      if (this.#named.has('agency')) return scene.agency.short
      this.#named.add('agency')
      return scene.agency.name
    }
    this.#named.add(key)
    if (key === 'speaker') return chance.pick(QUOTED_SPEAKERS)
    if (key === 'quote' || key === 'quote2') return chance.pick(QUOTES)
    if (key === 'month') return String(chance.between(1, scene.date.month))
    if (key === 'day') return String(chance.between(1, 28))
    if (key === 'order' || key === 'floor') return String(chance.between(2, 15))
    return scene.word(key)
  }
}

function drawAll(figures: Frame['figures'], chance: Chance): ReadonlyMap<string, DrawnFigure> {
  const drawn = new Map(
    Object.entries(figures)
      .filter(([, { sumOf }]) => sumOf === undefined)
      .map(([key, spec]) => [key, drawFigure(spec, chance)] as const),
  )
  for (const [key, spec] of Object.entries(figures)) {
    if (spec.sumOf === undefined) continue
    const sum = spec.sumOf.map((part) => drawn.get(part)?.value ?? 0).reduce((a, b) => a + b, 0)
    drawn.set(key, drawFigure(spec, chance, sum))
  }
  return drawn
}
