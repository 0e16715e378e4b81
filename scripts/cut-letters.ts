/**
 * `npm run -s cut:letters`: cuts the letters that most pages need out of Pretendard: those that nearly all text is written
 * with into a file that is asked for before the page is read, those that an article has a few of into another. To be run again when Pretendard or many words of the interface change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { chooseLetters } from '@/scripts/letters/choose-letters'

const SYLLABLES_OF_ARTICLES = 700
/** The weights that the site writes with. */
const WEIGHTS = { min: 400, max: 700 }
/** Figures of one width, and pairs that stand closer. */
const FEATURES = ['tnum', 'kern']

const root = process.cwd()
const source = join(root, 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2')
const { frequent, other } = chooseLetters(root, SYLLABLES_OF_ARTICLES)
// Of two faces with one name, the browser asks for the one that has the letter.
const styles = [await cut('frequent-letters', frequent), await cut('other-letters', other)]
writeFileSync(
  join(root, 'app/fonts/letters.css'),
  `/* Made by \`npm run -s cut:letters\`. */\n${styles.join('')}`,
)

/** Writes the file of these letters. @returns the style rule that names it. */
async function cut(name: string, letters: readonly string[]): Promise<string> {
  const face = await subsetFont(readFileSync(source), letters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  })
  writeFileSync(join(root, 'app/fonts', `${name}.woff2`), face)
  console.log(`${name}: ${letters.length} letters, ${face.length} bytes`)
  return `@font-face {
  font-family: "Cut Letters";
  font-style: normal;
  font-display: swap;
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  src: url("./${name}.woff2") format("woff2-variations");
  unicode-range: ${rangesOf(letters).join(', ')};
}
`
}

/** Neighbours become one range. */
function rangesOf(all: readonly string[]): string[] {
  const ranges: { from: number; to: number }[] = []
  for (const letter of all) {
    const code = letter.codePointAt(0) ?? 0
    const last = ranges.at(-1)
    if (last?.to === code - 1) last.to = code
    else ranges.push({ from: code, to: code })
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
}
