/**
 * The tense of a Korean predicate. News tells what is going to happen in the plain present (`10개사를 파견한다`,
 * `3백억 원씩 댑니다`), and states in verbs that are listed here (`절반을 차지한다`).
 */

const HANGUL_BASE = 0xac00
const FINALS = 28
/** Index of the final consonants ㄴ, ㄹ and ㅂ in a composed syllable (Unicode 15, section 3.12). */
const FINAL_N = 4
const FINAL_L = 8
const FINAL_B = 17

const finalOf = (syllable: string) => (syllable.charCodeAt(0) - HANGUL_BASE) % FINALS

/** Verbs whose present states how things are, or introduces what somebody says. */
const STATES = new RegExp(
  [
    '(?:차지|해당|보유|포함|설명|강조|위치|근무|종사|재직|상주|평가|기록|의미|대표|자랑|기대|예상|전망|분석|추정|주장|지적|필요로)(?:한다|합니다)$',
    // Short verbs are the whole word: `전한다` tells, `보전한다` pays; `1조 원이 든다`, `만든다`.
    '(?<![가-힣])(?:달한다|말한다|말합니다|전한다|전합니다|일한다|일합니다|평한다|속한다|산다|본다|봅니다|든다|듭니다)$',
    '(?:이른다|이릅니다|그친다|그칩니다|밝힌다|밝힙니다|불린다|불립니다|꼽힌다|꼽힙니다|나온다|나옵니다|따른다|나타낸다|넘는다|넘습니다|웃돈다|남는다|못한다|모른다|뜻한다|가리킨다|헤아린다|헤아립니다|이룬다|갖는다|쓰인다|알려진다)$',
  ].join('|'),
)

const PLAIN = /([가-힣])다(?=[.!”’"')\]]|고[\s,]|며[\s,]|는\s|$)/g
const POLITE = /([가-힣])니다(?=[.!”’"')\]]|$)/g
const PROPOSAL = /(?:하|보태|담|만들|짓|열|두|나서|줄이|늘리|키우|모으|세우|바꾸)자(?=[.!”’"'])/

/** Where the text first says, in the present, what somebody does or is going to do; -1 when it does not. */
export function presentActionAt(text: string): number {
  for (const match of text.matchAll(PLAIN)) {
    const end = match.index + 2
    if (finalOf(match[1] ?? '') === FINAL_N && !STATES.test(text.slice(0, end))) return match.index
  }
  for (const match of text.matchAll(POLITE)) {
    const end = match.index + 3
    const isVerb = finalOf(match[1] ?? '') === FINAL_B && !/^[습입]$/.test(match[1] ?? '')
    if (isVerb && !STATES.test(text.slice(0, end))) return match.index
  }
  return text.search(PROPOSAL)
}

/** Every composed syllable that ends in ㄹ, as the inside of a character class: the ending of what is to come (`늘릴 것`). */
export function syllablesWithFinalL(): string {
  const bases = Array.from({ length: 19 * 21 }, (_, at) => HANGUL_BASE + at * FINALS + FINAL_L)
  return String.fromCharCode(...bases)
}

/** The past: `지원했다`, `맺었고`, `늘어났으며`. */
const PAST =
  /[했됐였었았냈겼졌켰렸섰갔왔렀썼봤뒀꿨났랐줬웠쳤폈켰혔텼췄셨](?:다|고|으며|는데|지만|으나|던|습니다|으니)/

/** Where the text first says something in the past; -1 when it does not. */
export function pastAt(text: string): number {
  return text.search(PAST)
}
