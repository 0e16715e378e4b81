/** Former names: what an article tells of how an organisation came by the name it has. */
import { GENERIC_AGENCIES } from '@/lib/ingest/extract/agency-shapes.data'
import { bracketedRenames } from '@/lib/ingest/extract/rename-brackets'
import { formersOf } from '@/lib/ingest/extract/rename-chain'
import { isComing, presentOf, type RenameContext, type TopicOf } from '@/lib/ingest/extract/rename-present'
import {
  looksLikeName,
  type NameInSentence,
  namesInSentence,
  stagesOf,
} from '@/lib/ingest/extract/rename-stages'
import type { Stretch } from '@/lib/korean/sentence'
import { findTimeExpressions, type Published } from '@/lib/korean/time-expression'

export type Rename = {
  /** Null where only its end is told: `2014년 지금의 이름을 달았다`. */
  from: string | null
  to: string
  /** When the old name ended: `2021-10`, `2013`, null when the article does not say. */
  until: string | null
  /** It is only to come, and the old name still the one of today. */
  planned: boolean
}

/** Words without which no sentence tells of a rename; most have none, and are not searched further. */
const TELLS_OF_A_RENAME =
  /명칭|이름|법인명|기관명|사명|상호|간판|문패|넓[혀힌]|개칭|개명|출발|출범|개편|재편|승격|격상|전환|거듭|탈바꿈|바[꿔꿨꾼뀌뀐꾸]|재탄생|태어|전신|모태|뿌리|후신|거쳐|거쳤|거치|불리|불렸|던\s|시절|옛\s|처음|원래|당초|키워|통합|통폐합|편입|합쳐|합친|합병|묶어|흡수|승계|계승|받아|받은|확대|문을\s[연열]|설립|개원|시작|첫발|첫걸음|됐다|된\s|되었|새\s?단장|고쳐|→|⇒|[(]\s?(?:옛|구|舊|전|前|현|現|지금|현재|\d{4}년까지)/

const isPlausible = (names: readonly NameInSentence[]) => {
  const sighted = new Set(names.filter((it) => it.sighted).map(({ name }) => name))
  return ({ from, to }: Rename) =>
    from === null ||
    (from !== to &&
      ![from, to].some((name) => GENERIC_AGENCIES.has(name)) &&
      (sighted.has(from) || looksLikeName(from)) &&
      (sighted.has(to) || sighted.has(from) || looksLikeName(to)))
}

/**
 * @param sighted the names in the sentence that have an organisation's shape, by their place in the text
 * @returns former names of the organisations of this sentence, or of the one it is about
 */
export function renamesIn(
  text: string,
  sentence: Stretch,
  sighted: readonly (Stretch & { name: string })[],
  published: Published | null,
  topicOf: TopicOf,
): Rename[] {
  const body = text.slice(sentence.start, sentence.end)
  if (!TELLS_OF_A_RENAME.test(body)) return []
  const names = namesInSentence(
    body,
    sighted.map(({ start, end, name }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
      name,
      sighted: true,
    })),
  )
  // `2015년부터 지금 이름을 쓴다`: 지금 and 현재 date no name.
  const times = findTimeExpressions(body, published).filter(
    (it) => !/^(?:지금|현재)/.test(body.slice(it.start)),
  )
  const inBrackets = bracketedRenames(body, names, times).map((it) => ({ ...it, planned: false }))
  const told = toldIn(body, { names, times, published, topicOf })
  return [...inBrackets, ...told.filter(isPlausible(names))]
}

function toldIn(body: string, context: RenameContext): Rename[] {
  const stages = stagesOf(body, context.names, context.times)
  const present = presentOf(body, stages, context)
  if (!present) return []
  const formers = formersOf(body, stages, present, context)
  const planned = isComing(body, stages, context.published)
  return formers.map(({ name, until }) => ({ from: name, to: present, until, planned }))
}
