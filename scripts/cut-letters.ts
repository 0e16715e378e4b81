/**
 * `npm run -s cut:letters`: cuts the letters that most pages need out of Pretendard: those that nearly all text is written
 * with into a file that is asked for before the page is read, those that an article has a few of into another. What else is
 * written comes from the packages' own files, which are named again in fewer words. Each build does it first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { chooseLetters } from '@/scripts/letters/choose-letters'
import { faceRule, facesIn, rangesOf } from '@/scripts/letters/late-faces'

const SYLLABLES_OF_ARTICLES = 700
/** The weights that the site writes with. */
const WEIGHTS = { min: 400, max: 700 }
/** Figures of one width, and pairs that stand closer. */
const FEATURES = ['tnum', 'kern']
const PRETENDARD = 'node_modules/pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
const WHOLE = 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2'
const NOTO = 'node_modules/@fontsource-variable/noto-sans-kr/wght.css'
/** Ideographs, old and compatible. */
const HANJA = { from: 0x3400, to: 0x9fff, compatibleFrom: 0xf900, compatibleTo: 0xfaff }

const root = process.cwd()
const folder = join(root, 'app/fonts/cut')
mkdirSync(folder, { recursive: true })
const hanjaOfNoto = new Set(facesIn(readFileSync(join(root, NOTO), 'utf8')).flatMap(({ letters }) => letters))
const { frequent, other } = chooseLetters(root, SYLLABLES_OF_ARTICLES)
const cut = new Set([...frequent, ...other].map(codeOf))
// Of two faces with one name, the browser asks for the one that has the letter.
const styles = [
  await cutFace('frequent-letters', frequent),
  await cutFace('other-letters', other),
  ...lateRules(PRETENDARD, 'Pretendard Late', '45 920', isLate, (code) => cut.has(code)),
  // Hangul is never asked for here, and an ideograph that no face has is looked for once in vain.
  ...lateRules(NOTO, 'Hanja', '100 900', isHanja, (code) => isHanja(code) && !hanjaOfNoto.has(code)),
]
writeFileSync(join(folder, 'letters.css'), styles.join(''))

/** Writes the file of these letters. @returns the rule that names it. */
async function cutFace(name: string, letters: readonly string[]): Promise<string> {
  const face = await subsetFont(readFileSync(join(root, WHOLE)), letters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  })
  writeFileSync(join(folder, `${name}.woff2`), face)
  console.log(`${name}: ${letters.length} letters, ${face.length} bytes`)
  const ranges = rangesOf(letters.map(codeOf), () => false)
  return faceRule('Cut Letters', `${WEIGHTS.min} ${WEIGHTS.max}`, `./${name}.woff2`, ranges)
}

function lateRules(
  css: string,
  family: string,
  weights: string,
  isWanted: (code: number) => boolean,
  isNeverAsked: (code: number) => boolean,
): string[] {
  return facesIn(readFileSync(join(root, css), 'utf8')).flatMap(({ url, letters }) => {
    const wanted = letters.filter(isWanted)
    if (wanted.length === 0) return []
    return [faceRule(family, weights, `../../../${join(dirname(css), url)}`, rangesOf(wanted, isNeverAsked))]
  })
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

/** Pretendard's style sheet names ideographs that its files don't have. */
function isLate(code: number): boolean {
  return !cut.has(code) && !isHanja(code)
}

function isHanja(code: number): boolean {
  return (
    (code >= HANJA.from && code <= HANJA.to) || (code >= HANJA.compatibleFrom && code <= HANJA.compatibleTo)
  )
}
