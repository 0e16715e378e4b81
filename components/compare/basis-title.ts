import type { Comparison } from '@/lib/compare/align'
import { MEASURES } from '@/lib/compare/measure'
import { STATUSES } from '@/lib/records/vocabulary'

/** What is compared: 지원금 · 실적. */
export const basisTitle = ({ basis }: Comparison): string =>
  `${MEASURES[basis.measure]} · ${STATUSES[basis.status]}`
