/** Where a piece of work stands, so that its forms come back there: the next piece is then in its place. */
export interface WorkPlace {
  /** Path of the queue's page. */
  queue: string
  /** From 0. */
  index: number
}

export const workId = (index: number): string => `w${index}`

export const placePath = ({ queue, index }: WorkPlace): string => `${queue}#${workId(index)}`

/** A page to change a record on, which comes back to this place. */
export const editHref = (path: string, place: WorkPlace): string =>
  `${path}?from=${encodeURIComponent(placePath(place))}`
