/** Which programme a sentence goes on about that names none: what the sentences before it leave behind. */
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'
import { listDepth } from '@/lib/ingest/extract/list-depth'
import { GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import type { ProgramMention } from '@/lib/ingest/extract/programs'
import type { Topics } from '@/lib/ingest/extract/topics'
import type { Sentence } from '@/lib/records/reading'

type Told = {
  program: string
  paragraph: number
  inHeading: boolean
  /** How deep in an outline the line stands that named it. */
  depth: number
  /** Organisations told of where it was named. */
  agencies: ReadonlySet<string>
}

/** What is known of the article beside its programmes. */
export type Surroundings = {
  /** Agencies each sentence names. */
  agencies: readonly (readonly AgencyMention[])[]
  topics: Topics
  /** Whether an agency is a local government, which may tell of any of its measures. */
  isCity: (name: string) => boolean
}

/** What can only be said of something named before: `이 사업에는`, `업체당 한도는`, `선정된 기업은`, `조성이 끝나면`. */
const DEPENDENT =
  /(?:^|\s)(?:이|이번|해당|동|본|그) (?:사업|자금|펀드|기금|제도|프로그램|프로젝트|공모전|과정|대회|행사|상담회|박람회|특례보증|보증|단지|특구|운동)|이를 통해|사업비|(?:융자|지원|대출|보증)\s?한도|(?:기업|업체|점포|건|팀|사람|개사|회사|가구|농가)당\s|1인당|선정(?:되면|된|되는)|(?:참여|참가|수혜|지원받은) (?:기업|업체)|교육생|수료|취업률|공정률|금리|이차보전|보증료|상환|분양가|경쟁률|(?:조성|건립|사업|공사)(?:이|을) (?:끝|마)|(?:완공|준공)되면|건립비/

/** The same across a paragraph's end: only what is still missing its name there. */
const GOES_ON =
  /^(?:이|이번|해당|동|본) (?:사업|자금|펀드|기금|제도|프로그램|프로젝트|공모전|단지|특구)|(?:조성|건립|공사|사업)(?:이|을) (?:끝|마)|^(?:단지|산단|특구|센터)?[가는은]?\s?(?:완공|준공)되면|^(?:총\s?)?(?:사업비|건립비|분양가|재원[은이])|단지가 완성되면|^(?:뽑힌|선정된|참여) (?:기업|업체)|^이에 따라\s/

/** `한편`, `이 밖에`, `또 15억원을 …에 출연해`: something else begins. */
const SOMETHING_ELSE =
  /^(?:한편|또(?:한|는)?[\s,]|이 ?밖에|이와 (?:함께|별도로)|아울러|별도로|반면|그런데|한때)/
/** `두 사업으로 86개 업체를`, `한도는 사업별로`: of several at once. */
const OF_SEVERAL =
  /(?:두|세|네|다섯|이들|여러|각)\s?(?:개\s)?(?:사업|자금|프로그램)|\d+\s?개\s(?:[가-힣]{2,6}\s)?(?:사업|프로그램|시책)|사업별로|분야\s\d+개\s사업/
/** `강릉지역 수출액은`, `상반기 고용률은`: figures of the place, and `임직원 28명`, `예비비 8억원`: of the house. */
const OF_THE_PLACE =
  /^(?:[^\s\d]+\s|\d+[년월]\S*\s){0,6}?\S*(?:수출액|수입액|생산액|고용률|실업률|가동률|인구|사업체|기업체|제조업체|등록\s?공장|총생산|비중|창업률|폐업률|기업 수)(?:\s수)?(?:은|는|이|가)\s[^.]*\d|예비비|임직원|직원 \d|정원/
/** `센터에는 현재 71개사가 입주해`, `김해에는 의생명 기업 118개사가 있으며`: what there is at a place. */
const AT_A_PLACE =
  /^[^,.]{0,24}(?<!올해|지난해|이듬해|년|월|달|분기|반기|사업|자금|여기|이곳|과정|행사|상담회|대회|공모|대상|펀드|챌린지|박람회|프로젝트|이전|당시)에는\s[^.]*(?:있|입주|상주|일하|근무|둥지|비롯)/

/** `지원 규모 : 15개사`: a label that only says which of a measure's properties follows. */
const PROPERTY =
  /^[\s○●◦·\-*▷▶□■※]*(?:\d[.)]|[가-하][.)])?\s*(?:지원|신청|모집|사업|융자|대출|보증|교육|참가|선정|총)?\s?(?:대상|규모|내용|금액|한도|기간|사업비|예산|방법|조건|금리|인원|자격|업체|비율|이율)(?:\s?및\s?[가-힣]{2,4})?\s?[:：|]/

const MOST_AT_ONCE = 2

/** `수출기업 육성 : 5억원 / 60개사`: an item that tells its own figures stands over nothing. */
const ITEM_WITH_FIGURES = /[:：(/]\s?\S{0,12}\d/

/** `정책자금 6천500억 원, |특례보증| 3천500억 원에 보조사업 1천억 원을 더한`: one of the parts of a sum. */
const MONEY = '\\d[\\d,.천백]*\\s?(?:조|억|만)\\s?원?'
const PART_BEFORE = new RegExp(`${MONEY}(?:,|과|에)\\s[‘“'"]?$`)
const PART_BEHIND = new RegExp(`^[’”'"]?\\s${MONEY}(?:,|과|에)\\s[가-힣\\s]{2,14}${MONEY}`)

const isItemOfSum = (words: string, from: number, to: number): boolean =>
  PART_BEFORE.test(words.slice(0, from)) && PART_BEHIND.test(words.slice(to))

/** What the sentence leaves behind that names these programmes; a list of many leaves none. */
function leftBy(
  here: readonly ProgramMention[],
  { start, paragraph, kind }: Sentence,
  depth: number,
  agencies: ReadonlySet<string>,
  words: string,
): Told | null {
  const last = here.at(-1)
  if (last && here.length === 1 && isItemOfSum(words, last.start - start, last.end - start)) return null
  if (!last || new Set(here.map((it) => it.program)).size > MOST_AT_ONCE) return null
  return {
    program: last.program,
    paragraph,
    inHeading: kind === 'heading' && !ITEM_WITH_FIGURES.test(words),
    depth,
    agencies,
  }
}

/** `진흥원은 지난해 1월 업무를 시작했으며`: the life of an organisation. */
const LIFE = /업무를 시작|개관 (?:이후|후)|개소 (?:이후|후)|출범 (?:이후|후|첫)|설립/

/** A sentence told of an organisation that had no part in the programme so far: `완주군 일자리센터는 … 1천893명을 취업시켜`. */
function isOfAnother(
  words: string,
  agencies: readonly AgencyMention[],
  told: Told,
  around: Surroundings,
): boolean {
  const subject = agencies.find((it) => it.subject)
  if (!subject || around.isCity(subject.agency)) return false
  if (told.program.includes(subject.agency) || subject.agency.includes(told.program)) return false
  return !told.agencies.has(subject.agency) || LIFE.test(words)
}

/** `‘찾아가는 기업 SOS’가 … 센터는 기업 현장을 302회 찾아가`: a word of the name says that it is still told of. */
function sharesWord(words: string, program: string): boolean {
  return program
    .split(' ')
    .map((word) => word.replace(/(?:지원)?사업$/, '').slice(0, 3))
    .some((stem) => stem.length >= 2 && !GENERIC_MODIFIERS.has(stem) && words.includes(stem))
}

/** Whether the sentence speaks of something else than the programme told before. */
function leavesTopic(
  words: string,
  { paragraph }: Sentence,
  at: number,
  told: Told,
  around: Surroundings,
): boolean {
  if (OF_SEVERAL.test(words) || OF_THE_PLACE.test(words) || AT_A_PLACE.test(words)) return true
  // `경북테크노파크는 두 도시의 기업에 기업당 5억원씩`: a paragraph later, with a subject of its own.
  const isNew = paragraph !== told.paragraph && !MEANS_IT.test(words) && !GOES_ON.test(words)
  if (isNew && isOfAnother(words, around.agencies[at] ?? [], told, around)) return true
  if (DEPENDENT.test(words) || GOES_ON.test(words) || sharesWord(words, told.program)) return false
  return SOMETHING_ELSE.test(words) || isOfAnother(words, around.agencies[at] ?? [], told, around)
}

/** Web pages print a paragraph a sentence: this far on, words that can only mean a measure still mean the last one named. */
const FARTHEST = 3
const MEANS_IT =
  /(?:^|\s)(?:이번|동|해당|본|이) (?:지원 ?)?(?:사업|자금|펀드|기금|제도|프로그램|프로젝트|공모전)/
/** The same where the article has hardly another measure that could be meant. */
const MEANS_THE_ONLY_ONE =
  /^(?:지원|신청|모집|참여|선정)\s?(?:대상|자격|규모|한도|금액|기간|조건|내용|기준)[은는]|(?:기업|업체|점포|팀|사람|개사|회사)\s?당\s|1인당\s|선정된\s|사업비/
const FEW = 2

type Place = {
  depth: number
  /** Whether the story has begun: below a title all is still to come. */
  begun: boolean
  /** Whether the programme was told of in the paragraph before. */
  isNext: boolean
  /** Whether the article names hardly more than this programme. */
  few: boolean
  /** Whether the page prints hardly more than a sentence a paragraph, so that paragraphs part nothing. */
  loose: boolean
}

/** Sentences to a paragraph, on pages whose paragraphs part nothing. */
const LOOSE = 1.5

function isLoose(sentences: readonly Sentence[]): boolean {
  const prose = sentences.filter((it) => it.kind === 'sentence')
  return prose.length < LOOSE * new Set(prose.map((it) => it.paragraph)).size
}

/** Whether what was told reaches to a sentence of prose; below a title stands the whole story, below a subhead what it names. */
function reaches(
  words: string,
  { paragraph }: Sentence,
  told: Told,
  { begun, isNext, few, loose }: Place,
): boolean {
  if (told.paragraph === paragraph) return true
  if (isNext && few && loose && begun) return true
  if (begun && paragraph - told.paragraph <= FARTHEST) {
    if (MEANS_IT.test(words) || (few && MEANS_THE_ONLY_ONE.test(words))) return true
  }
  return isNext && (GOES_ON.test(words) || (told.inHeading && (begun || /^규모/.test(words))))
}

/** Whether a sentence goes on about what was told: as a deeper line of its outline, as a label, or as prose that keeps to it. */
const isToldOnBy =
  (around: Surroundings) =>
  (words: string, sentence: Sentence, at: number, told: Told, place: Place): boolean => {
    if (told.depth > 0 && place.depth > told.depth) return true
    if (sentence.kind === 'heading') return PROPERTY.test(words)
    return reaches(words, sentence, told, place) && !leavesTopic(words, sentence, at, told, around)
  }

/**
 * The programme that each sentence inherits, null for none. A programme reaches to the end of its paragraph, from a heading
 * to the paragraph or the deeper lines under it, and into the next paragraph where that plainly goes on (`조성이 끝나면 …`).
 * @param programs those each sentence names
 */
export function carriedPrograms(
  text: string,
  sentences: readonly Sentence[],
  programs: readonly (readonly ProgramMention[])[],
  around: Surroundings,
): (string | null)[] {
  const isToldOn = isToldOnBy(around)
  let told: Told | null = null
  const few = new Set(programs.flat().map((it) => it.program)).size <= FEW
  const loose = isLoose(sentences)
  /** Organisations named where a programme is, anywhere before. */
  const toldBy = new Map<string, Set<string>>()
  let last = -1
  let begun = false
  return sentences.map((sentence, at) => {
    if (sentence.kind === 'caption') return null
    const words = text.slice(sentence.start, sentence.end)
    const depth = listDepth(text, sentence)
    const before: Told | null = told
    const goesOn =
      before !== null &&
      isToldOn(words, sentence, at, before, { depth, begun, isNext: before.paragraph === last, few, loose })
    if (before && goesOn)
      told = {
        ...before,
        paragraph: sentence.paragraph,
        inHeading: before.inHeading && sentence.kind === 'heading',
      }
    else if (sentence.kind === 'heading' || before?.paragraph === sentence.paragraph) told = null
    begun ||= sentence.kind === 'sentence'
    last = sentence.paragraph
    const inherited = goesOn ? (before?.program ?? null) : null
    const here = programs[at] ?? []
    const [first] = here
    if (first) {
      const names = (around.agencies[at] ?? []).map((it) => it.agency)
      const topic = around.topics.at(at, first.start)
      const program = here.at(-1)?.program ?? first.program
      const known = toldBy.get(program) ?? new Set()
      for (const name of topic === null ? names : [...names, topic]) known.add(name)
      toldBy.set(program, known)
      told = leftBy(here, sentence, depth, known, words)
    }
    return inherited
  })
}
