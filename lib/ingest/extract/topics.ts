/** Whom a sentence is about: the organisation last named as subject, carried on within a section. */
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import { itemMark, listLevels } from '@/lib/ingest/extract/list-items'
import { quoteSpeakers } from '@/lib/ingest/extract/quoted-speech'
import { type Cue, speakersIn, speaksFor } from '@/lib/ingest/extract/speakers'
import type { Sentence } from '@/lib/records/reading'

export type Topics = {
  /** The agency that a place in a sentence belongs to, or null. */
  at: (sentence: number, offset: number) => string | null
}

export type TopicContext = {
  /** The width-folded article; without it nothing but the mentions tells who acts. */
  text: string
  /** Whether an agency stays the topic: a ministry quoted once (`국토교통부는 … 내다봤다`) does not. */
  carries: (agency: string) => boolean
  /** The agency whose head is interviewed: what he tells without a subject is its doing. */
  speaker: string | null
  /** The government of the article's region, if the article names it. */
  city: string | null
}

/** `topic` says what the sentence is about (은, 는), `subject` who acts (이, 가), `place` where (에서). */
type Mark = 'topic' | 'subject' | 'place'
type MarkedCue = Cue & { mark: Mark }

const QUOTE_END = `^[’”"'」』>]?(?:\\([^()]{1,40}\\))?`
const AT_PLACE = new RegExp(`${QUOTE_END}에서(?![는도])`)
const ACTS = new RegExp(`${QUOTE_END}[이가](?![가-힣])`)

function markOf(text: string, { end }: AgencyMention): Mark {
  const behind = text.slice(end, end + 50)
  if (AT_PLACE.test(behind)) return 'place'
  return ACTS.test(behind) ? 'subject' : 'topic'
}

function cuesOf(text: string, mentions: readonly AgencyMention[], city: string | null): MarkedCue[] {
  const named = mentions
    .filter((it) => it.subject || speaksFor(text, it))
    .map((it): MarkedCue => ({ ...it, mark: markOf(text, it) }))
  const heads = speakersIn(text, mentions, city).map((it): MarkedCue => ({ ...it, mark: 'topic' }))
  return [...named, ...heads].sort((a, b) => a.start - b.start)
}

/** What may stand before the name that opens a heading: a mark, a number, `(재)`. */
const OPENS = /^(?:[^가-힣A-Za-z]{0,4}|[가-하][.)]\s?)(?:\((?:재|사|주)\)\s?)?$/

/** `▶안양창조경제융합센터 개소`, `3. (재)전주정보문화산업진흥원 운영` opens a section on it; `배수진 중구도심재생문화재단 상임이사` is who writes. */
function opening(
  text: string,
  here: readonly AgencyMention[],
  cues: readonly MarkedCue[],
  { start }: Sentence,
): string | null {
  return (
    (here.find((it) => OPENS.test(text.slice(start, it.start))) ?? cues.find(({ mark }) => mark !== 'place'))
      ?.agency ?? null
  )
}

/** `지식경제부가 95억원을 대고`, `시가 10억원을 출연했다`: who pays is not whom the next sentence is about. */
const PAYS =
  /^[이가]\s(?:각각\s|모두\s|총\s|매년\s)?[^.]{0,20}?[원억조만]\S{0,3}\s(?:씩\s)?(?:대[고며]|[댔댄]|보[태탰]|출연|부담|투입|지원|내[고며놨]|냈)/

/** `목포산업진흥원 예산 38억원 가운데`: whose money it is. */
const OWNS_MONEY =
  /^(?:의)?\s(?:(?:올해|내년|지난해|내년도|한 해)\s)?(?:예산|운영비|인건비|홍보비|사업비|출연금|출자금|기금)/

/** What is counted of a place: told after the doings of an organisation, it is not one of them. */
const OF_A_PLACE =
  /(?:고용률|실업률|가동률|분양률|경제활동인구|지역내총생산|외국인 주민)|(?:기업체|사업체|제조업체|업체|공장|종사자|근로자|수출액|인구)\s?(?:수)?[는은]\s|(?:[가-힣]{2,5}[시군구]|지역|관내|도내|시내|산단|단지|밸리)(?:의|에는|에|에서)?\s(?:[가-힣·]{2,8}\s){0,2}?(?:기업|(?:벤처|제조|뿌리|바이오)기업(?=[은는])|기업체|사업체|제조업체|업체|공장|종사자|근로자|수출액|수출|인구|대학)/
/** `입주업체의 매출은`, `지원한 기업 가운데`: those of an organisation. */
const OF_AN_ORGANISATION =
  /입주(?:한)?\s?(?:기업|업체)|에\s(?:둥지를|자리를|입주|입점)|여기서\s|이곳에서\s|지원(?:한|받은|을 받은)|보육|졸업기업|참여(?:한)?\s?(?:기업|업체)|교육생|수료/

type Told = {
  text: string
  sentences: readonly Sentence[]
  /** Mentions, and those of them that act, by sentence. */
  inside: readonly (readonly AgencyMention[])[]
  cues: readonly (readonly MarkedCue[])[]
}

/** `특히 용암해수센터는 …`: an example, whose paragraph alone is about it. */
const ASIDE = /^(?:특히|실제로|예컨대|예를 들어|대표적으로|일례로)[,\s]/

/** Whom the sentences before each one are about. */
function carriedTopics(
  { text, sentences, inside, cues }: Told,
  carries: (agency: string) => boolean,
): (string | null)[] {
  let topic: string | null = null
  let home: string | null = null
  let aside: { paragraph: number; topic: string | null } | null = null
  const lists = listLevels<string | null>()
  return sentences.map((sentence, index) => {
    const here = cues[index] ?? []
    if (aside && aside.paragraph !== sentence.paragraph) {
      topic = aside.topic
      aside = null
    }
    if (ASIDE.test(text.slice(sentence.start, sentence.end)))
      aside = { paragraph: sentence.paragraph, topic: aside ? aside.topic : topic }
    const mark = itemMark(text, sentence)
    if (mark) topic = lists.enter(mark, topic) ?? home
    const before = topic
    if (sentence.kind === 'heading') {
      topic = opening(text, inside[index] ?? [], here, sentence) ?? home
      if (!mark) lists.close()
    }
    if (sentence.kind === 'sentence') topic = topicBehind(text, here, carries) ?? topic
    home ??= topic
    return before
  })
}

/** Whom a sentence leaves as the topic: what it marks as such, else who acts in it and does not merely pay. */
function topicBehind(
  text: string,
  cues: readonly MarkedCue[],
  carries: (agency: string) => boolean,
): string | null {
  const going = cues.filter((it) => it.mark !== 'place' && carries(it.agency))
  const next =
    going.findLast(({ mark }) => mark === 'topic') ??
    going.findLast(({ end }) => !PAYS.test(text.slice(end, end + 36)))
  return next?.agency ?? null
}

/** Who acts: named last before the place, else first behind it; a mere place of action only where nobody else acts. */
function doerAt(cues: readonly MarkedCue[], offset: number): string | null {
  const doers = cues.filter(({ mark }) => mark !== 'place')
  const acting = doers.length > 0 ? doers : cues
  const before = acting.findLast((it) => it.end <= offset)
  return (before ?? doers[0])?.agency ?? null
}

/** `목포시 25억원, 전남도 15억원`, `경남신용보증재단(80억원)`: a name right before the figure. */
const RIGHT_BEFORE = /^\s?[(:]?\s?(?:(?:약|총)\s)?$/

function ownerAt(text: string, mentions: readonly AgencyMention[], offset: number): string | null {
  const last = mentions.findLast((it) => it.end <= offset)
  return last && RIGHT_BEFORE.test(text.slice(last.end, offset)) ? last.agency : null
}

/** `진흥원을 통해 특허를 얻은 것이`, `센터에 접수된 애로는`: by whom it came about, where nobody else acts. */
const BY_MEANS_OF = /^(?:[을를]\s(?:통해|통한|거쳐|거친)|에\s(?:접수|신청|둥지를|입주|입점))/

function meansAt(text: string, mentions: readonly AgencyMention[], offset: number): string | null {
  const means = mentions.findLast(
    (it) => it.end <= offset && BY_MEANS_OF.test(text.slice(it.end, it.end + 8)),
  )
  return means?.agency ?? null
}

function payerAt(text: string, mentions: readonly AgencyMention[], offset: number): string | null {
  const payer = mentions.findLast(
    (it) => it.end <= offset && OWNS_MONEY.test(text.slice(it.end, it.end + 24)),
  )
  return payer?.agency ?? null
}

/**
 * The subject before the place; else the subject of the sentence; else the topic carried from the sentences before
 * (`익산시, 완주군과 함께 추진한 …` is still told of the 진흥원); else any agency the sentence names. A heading closes a
 * section, and what it names opens the next.
 */
export function findTopics(
  sentences: readonly Sentence[],
  mentions: readonly AgencyMention[],
  { text = '', carries = () => true, speaker = null, city = null }: Partial<TopicContext> = {},
): Topics {
  const inside = bySentence(sentences, mentions)
  const cues = bySentence(sentences, cuesOf(text, mentions, city))
  const carried = carriedTopics({ text, sentences, inside, cues }, carries)
  const firstTopic = (index: number) => cues[index]?.find(({ mark }) => mark === 'topic')?.agency ?? null
  const quoted = quoteSpeakers(text, sentences, firstTopic)
  const isOfAPlace = (index: number, offset: number) => {
    const words = carried[index] === city ? '' : text.slice(sentences[index]?.start ?? offset, offset)
    return OF_A_PLACE.test(words) && !OF_AN_ORGANISATION.test(words)
  }
  return {
    at(index, offset) {
      const here = inside[index] ?? []
      const told =
        ownerAt(text, here, offset) ??
        doerAt(cues[index] ?? [], offset) ??
        payerAt(text, here, offset) ??
        meansAt(text, here, offset) ??
        quoted[index]
      if (told) return told
      if (isOfAPlace(index, offset)) return city
      return speaker ?? carried[index] ?? here[0]?.agency ?? city
    },
  }
}
