/** One article after another, each from its beginning: as a person reads them. */
export const IN_ORDER_OF_TEXT: ({ articleId: 'asc' } | { start: 'asc' } | { id: 'asc' })[] = [
  { articleId: 'asc' },
  { start: 'asc' },
  { id: 'asc' },
]
