/** Units a figure may have, each with its word; a currency that is not here is named by its code. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  count: '개수 (세는 말은 옆에)',
  percent: '%',
  m2: '㎡',
}

/** With the unit that a figure has now, whatever it is. */
export const unitChoices = (present: string): Readonly<Record<string, string>> =>
  Object.hasOwn(UNIT_WORDS, present) ? UNIT_WORDS : { ...UNIT_WORDS, [present]: present }
