/** Whom a sentence is about: the organisation last named as subject, carried on within a section. */
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import type { Sentence } from '@/lib/records/reading'

export type Topics = {
  /** The agency that a place in a sentence belongs to, or null. */
  at: (sentence: number, offset: number) => string | null
}

/** `▶안양창조경제융합센터 개소` opens a section on it; `배수진 중구도심재생문화재단 상임이사` is who writes. */
function opening(here: readonly AgencyMention[], { start }: Sentence): string | null {
  return here.find((it) => it.subject || it.start - start <= 2)?.agency ?? null
}

/**
 * The subject before the place; else the subject of the sentence; else the topic carried from the sentences before
 * (`익산시, 완주군과 함께 추진한 …` is still told of the 진흥원); else any agency the sentence names.
 * @param speaker the agency whose head is interviewed: what he tells without a subject is its doing
 * A heading closes a section, and what it names opens the next.
 * @param carries whether an agency stays the topic: a ministry quoted once (`국토교통부는 … 내다봤다`) does not
 */
export function findTopics(
  sentences: readonly Sentence[],
  mentions: readonly AgencyMention[],
  carries: (agency: string) => boolean = () => true,
  speaker: string | null = null,
): Topics {
  const carried: (string | null)[] = []
  const inside = bySentence(sentences, mentions)
  let topic: string | null = null
  for (const [index, sentence] of sentences.entries()) {
    const here = inside[index] ?? []
    carried.push(topic)
    const subject = here.findLast((it) => it.subject)
    if (sentence.kind === 'heading') topic = opening(here, sentence) ?? topic
    else if (sentence.kind === 'sentence' && subject && carries(subject.agency)) topic = subject.agency
  }
  return {
    at(index, offset) {
      const here = inside[index] ?? []
      const before = here.findLast((it) => it.subject && it.end <= offset)
      const subject = before ?? here.find((it) => it.subject)
      return subject?.agency ?? speaker ?? carried[index] ?? here[0]?.agency ?? null
    },
  }
}
