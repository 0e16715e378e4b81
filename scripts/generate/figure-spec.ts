import type { CompareClass, MetricKind, Qualifier, Status } from '@/lib/records/vocabulary'

/** How a figure is printed; ranges are in 억원, 만원, 만달러, ㎡ and pieces. */
export type FigureForm =
  | 'won'
  | 'small-won'
  | 'dollar'
  | 'firms'
  | 'people'
  | 'cases'
  | 'times'
  | 'places'
  | 'percent'
  | 'area'

/** What a figure of a sentence pattern means. */
export interface FigureSpec {
  form: FigureForm
  range: readonly [number, number]
  kind: MetricKind
  /** Kinds that are as right. */
  alsoKinds?: readonly MetricKind[]
  label: string
  compareClass?: CompareClass
  /** Classes that are as right; null: it may not be compared. */
  alsoClasses?: readonly (CompareClass | null)[]
  /** Where the verb's tense does not say it. */
  status?: Status
  alsoStatuses?: readonly Status[]
  /** Who gives it; whoever gives it, a reader may leave open in statistics of a place. */
  giver: 'agency' | 'government' | 'ministry' | 'place'
  /** The slot of the programme it is of. */
  program?: 'program' | 'program2' | 'fund' | 'loan'
  /** Printed as it is: 안팎 behind it says how exact it is. */
  qualifier?: Qualifier
  /** Most it may be: 최대 3000만원. */
  limit?: true
  /** It is the sum of these figures of the pattern. */
  sumOf?: readonly string[]
  /** One record for each of so many owners: 각각 20억원. */
  copies?: number
  /** The sentence leaves its year to be carried on from the one before. */
  carried?: true
}

/**
 * A paragraph with figures. Slots in braces are names (`{agency:은/는}` with the particle that fits) or figures of the
 * pattern by their key.
 */
export interface Frame {
  tense: 'past' | 'current' | 'future' | 'hoped'
  text: string
  figures: Readonly<Record<string, FigureSpec>>
}
