import { z } from 'zod'

/** A half-open stretch of an article's stored text, in UTF-16 units: `text.slice(start, end)`. */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.start < span.end, { error: 'A span must not be empty: start < end.' })

export type Span = z.infer<typeof spanSchema>
