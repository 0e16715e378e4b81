/** Who decides on records. The name is what the history of each record shows beside the decision. */
import { z } from 'zod'

export const SHORTEST_CURATOR_NAME = 2
export const LONGEST_CURATOR_NAME = 40

export const curatorNameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  // Letters of any language, as in 김안양, 이 서연, O'Neill: nothing that could be taken for markup or an address.
  .pipe(
    z
      .string()
      .min(SHORTEST_CURATOR_NAME)
      .max(LONGEST_CURATOR_NAME)
      .regex(/^\p{L}[\p{L}\p{M} .·'’-]*$/u),
  )

/** A person who has signed in. */
export interface Curator {
  name: string
}
