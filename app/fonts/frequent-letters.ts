/** Latin, figures and the syllables that nearly all text here is written with. The build finds the file by its name in this line. */
export const FREQUENT_LETTERS = String(new URL('./cut/frequent-letters.woff2', import.meta.url))
