import { PROTECTED_ENDINGS, VERB_ENDINGS } from '@/lib/korean/particles.data'

/** What the syllable before a particle must end in for the particle to be one. */
type Before = 'consonant' | 'vowel' | 'vowel-or-rieul' | 'any'

/** Longer ones first, so that `에서` goes before `서` could. */
const PARTICLES: readonly (readonly [string, Before])[] = [
  ['으로서', 'consonant'],
  ['으로써', 'consonant'],
  ['이라는', 'consonant'],
  ['이란', 'consonant'],
  ['이라고', 'consonant'],
  ['입니다', 'any'],
  ['에서', 'any'],
  ['에게', 'any'],
  ['께서', 'any'],
  ['까지', 'any'],
  ['부터', 'any'],
  ['보다', 'any'],
  ['처럼', 'any'],
  ['마다', 'any'],
  ['조차', 'any'],
  ['마저', 'any'],
  ['밖에', 'any'],
  ['만큼', 'any'],
  ['으로', 'consonant'],
  ['로서', 'vowel-or-rieul'],
  ['로써', 'vowel-or-rieul'],
  ['라는', 'vowel'],
  ['란', 'vowel'],
  ['라고', 'vowel'],
  ['이나', 'consonant'],
  ['이며', 'consonant'],
  ['이고', 'consonant'],
  ['이다', 'consonant'],
  ['이랑', 'consonant'],
  ['은', 'consonant'],
  ['는', 'vowel'],
  ['이', 'consonant'],
  ['가', 'vowel'],
  ['을', 'consonant'],
  ['를', 'vowel'],
  ['과', 'consonant'],
  ['와', 'vowel'],
  ['로', 'vowel-or-rieul'],
  ['랑', 'vowel'],
  ['의', 'any'],
  ['에', 'any'],
  ['도', 'any'],
  ['만', 'any'],
  ['들', 'any'],
  ['등', 'any'],
  ['뿐', 'any'],
]

const SHORTEST_STEM = 2
/** `기업들에게까지도`: more in a row than this nobody writes. */
const MOST_ENDINGS = 4

/**
 * A Hangul word and what remains of it as its particles and endings go, one by one: `기업들의` → `기업들의`, `기업들`, `기업`.
 * The last is the stem. A stem keeps at least two syllables; `isWhole` tells words that must not be cut (`경기도`).
 */
export function strippedStages(word: string, isWhole: (stage: string) => boolean = () => false): string[] {
  const stages = [word]
  let stage = word
  while (stages.length <= MOST_ENDINGS && !isWhole(stage)) {
    const shorter = withoutLastEnding(stage)
    if (shorter === null) break
    stages.push(shorter)
    stage = shorter
  }
  return stages
}

/** The word without its particles and endings. */
export function stemOf(word: string, isWhole?: (stage: string) => boolean): string {
  return strippedStages(word, isWhole).at(-1) ?? word
}

/** Whether the text is nothing but particles, as what follows a number or a Latin name: `KTL에서는`. */
export function isParticleOnly(text: string): boolean {
  // With a stem of either kind before it: what the letters before sound like is not known here.
  return ['가가', '각각'].some((stem) => stemOf(stem + text) === stem)
}

function withoutLastEnding(word: string): string | null {
  if (PROTECTED_ENDINGS.some((ending) => word.endsWith(ending))) return null
  const ending = VERB_ENDINGS.find((candidate) => endsIn(word, candidate))
  if (ending !== undefined) return word.slice(0, -ending.length)
  const particle = PARTICLES.find(
    ([text, before]) => endsIn(word, text) && fits(word.slice(0, -text.length), before),
  )
  return particle === undefined ? null : word.slice(0, -particle[0].length)
}

function endsIn(word: string, ending: string): boolean {
  return word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)
}

const SYLLABLES_FROM = 0xac00
const SYLLABLES_TO = 0xd7a3
const FINALS = 28
const RIEUL = 8

function fits(stem: string, before: Before): boolean {
  const code = stem.charCodeAt(stem.length - 1)
  if (before === 'any' || code < SYLLABLES_FROM || code > SYLLABLES_TO) return true
  // 것으로 is 것 with 으로, and too short to be cut; 것으 is nothing.
  if (before === 'vowel-or-rieul' && stem.endsWith('으')) return false
  const final = (code - SYLLABLES_FROM) % FINALS
  if (before === 'consonant') return final !== 0
  return final === 0 || (before === 'vowel-or-rieul' && final === RIEUL)
}
