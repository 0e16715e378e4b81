/**
 * Units and counter nouns as articles print them. Longer spellings first: the first that fits is taken.
 * `pattern` is matched right behind a numeral (an optional space is allowed before it).
 */

export type UnitEntry = {
  pattern: string
  unit: string
  /** One such unit in the record's unit: 평 → ㎡. */
  scale?: number
  /** True where the counter is kept as printed. */
  counted?: boolean
}

/** No `3원칙`, `이천 원도심`, `2020 원년`; but `100억원내외`. */
export const WON = '원(?!생|아|주|년|칙|색|천|격|형|룸|도심|자력|자재|심력|내(?!외))'

/** Behind a counter of one syllable: nothing of a longer word, but a particle or a verb's noun may follow. */
const ALONE =
  '(?![가-힣])|(?=를|을|가|이(?!트)|의|은|는|에|로|으로|와|과|도|만|씩|당|까지|부터|마다|보다|인|였|이|라|나|다|뿐|중|측|여|가량|정도|규모|내외|안팎|지원|선정|참여|참가|모집|입주|발굴|육성|대표|제품)'

/** 1평 = 400/121 ㎡ (계량에 관한 법률 시행령: 1자 = 10/33 m). */
const PYEONG = 400 / 121

export const UNITS: readonly UnitEntry[] = [
  { pattern: '%\\s?(?:p(?![a-z])|P(?![a-z])|포인트)|퍼센트 ?포인트', unit: 'percent', counted: true },
  { pattern: '%|퍼센트', unit: 'percent' },
  { pattern: '㎡|m²|m2|제곱미터|평방미터|제곱m', unit: 'm2' },
  { pattern: '㎢|km²|km2|제곱킬로미터', unit: 'm2', scale: 1_000_000 },
  { pattern: '㏊|ha(?![a-z])|헥타르', unit: 'm2', scale: 10_000 },
  { pattern: '평(?![가-힣]|\\s?형)|평(?=규모|의|에|을|이|으로|부지|대지)', unit: 'm2', scale: PYEONG },
  {
    pattern: WON,
    unit: 'KRW',
  },
  { pattern: '홍콩 ?달러', unit: 'HKD' },
  { pattern: '호주 ?달러', unit: 'AUD' },
  { pattern: '캐나다 ?달러', unit: 'CAD' },
  { pattern: '싱가포르 ?달러', unit: 'SGD' },
  {
    pattern: '(?:미국 |미 ?|US ?)?달러|US$|USD|불(?![가-힣])|불(?=을|의|에|로|규모|이|어치|상당)',
    unit: 'USD',
  },
  { pattern: '유로|EUR', unit: 'EUR' },
  { pattern: '엔(?![가-힣])|엔(?=을|의|에|으로|규모|이)', unit: 'JPY' },
  { pattern: '위안', unit: 'CNY' },
  { pattern: '파운드', unit: 'GBP' },
  {
    pattern:
      '개 ?(?:사업체|중소기업|기업체|제조업체|입주업체|협력업체|기업|업체|회사|공장|기관|대학|단체|점포|산업단지|산단)',
    unit: 'count',
    counted: true,
  },
  // `80여 업체`, `7,600여 제조기업`: no counter noun stands between.
  {
    pattern: '(?<=여\\s?)(?:중소기업|기업체|제조업체|제조기업|협력업체|기업|업체|회사|점포|공장)',
    unit: 'count',
    counted: true,
  },
  // A syllable alone, not the head of a word: `3개 사회적기업` counts no 개 사, `5개 소공인` no 개 소.
  {
    pattern: `개[사소](?:${ALONE})|개 [사소](?:(?![가-힣])|(?=[를가의는에로]))|개국|개교`,
    unit: 'count',
    counted: true,
  },
  {
    pattern:
      '개(?!월|년|막|최|관|장|발|편|선|정(?!도)|설|소식|통|시|점|념|인(?:사업|정보|당|별|회생|택시)|입(?!니)|방)',
    unit: 'count',
    counted: true,
  },
  { pattern: '명(?!령|목|칭|시|예|단|품|소|동|물|장|문|절|의신탁)', unit: 'count', counted: true },
  { pattern: '인(?=[이을의은과,.)\\s]|으로|에게|$)', unit: 'count', counted: true },
  { pattern: '곳(?!곳)', unit: 'count', counted: true },
  { pattern: '건(?!물|설|립|강|의|축|조|전|실|수)|건(?=의 )', unit: 'count', counted: true },
  { pattern: '차례', unit: 'count', counted: true },
  { pattern: '회(?![가-힣])|회(?=를|의|에|로|나|씩|이상|가량|차례|운영|개최)', unit: 'count', counted: true },
  { pattern: '종(?![가-힣])|종(?=[의을이과에]|으로|씩)', unit: 'count', counted: true },
  { pattern: '점(?![가-힣])|점(?=[의을이과에]|으로|씩)', unit: 'count', counted: true },
  { pattern: '세대|가구(?!업|단지|거리)|농가', unit: 'count', counted: true },
  { pattern: '팀(?![가-힣])|팀(?=을|이|의|에|으로|과)', unit: 'count', counted: true },
  // `입주공간 30실`; departments (`1실 2팀`) are told apart by what follows.
  { pattern: '실(?![가-힣])|실(?=[을이의은과]|로|규모)', unit: 'count', counted: true },
  { pattern: '부스|필지|과제|석(?=[이을의 ,.)])', unit: 'count', counted: true },
  {
    pattern:
      '대(?=[를의와가,.)]|씩|도(?!시)|로 |$| (?:도입|보급|구입|구매|설치|운영|운행|증차|투입|배치|교체|기증))',
    unit: 'count',
    counted: true,
  },
  { pattern: '배(?![가-힣])|배(?=로|의|를|나|가|증가|늘|이상|가량)', unit: 'count', counted: true },
]
