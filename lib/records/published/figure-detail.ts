/** One figure on its own page: with what it is a part of, and what other articles say of the same fact. */
import { z } from 'zod'
import { publishedCorrectionSchema } from '@/lib/records/published/correction'
import { figureSchema } from '@/lib/records/published/figure'

export const otherFigureSchema = z.object({
  standing: z.enum(['same', 'different']),
  figure: figureSchema,
})

export const figureDetailSchema = figureSchema.extend({
  total: figureSchema.nullable().meta({ description: 'The figure this one is a part of' }),
  parts: z.array(figureSchema),
  corrections: z
    .array(publishedCorrectionSchema)
    .meta({ description: 'What people decided on it, newest first' }),
  otherFigures: z.array(otherFigureSchema).meta({
    description: 'Figures for the same fact in articles of another source; reprints are one source',
  }),
})

export type OtherFigure = z.infer<typeof otherFigureSchema>
export type FigureDetail = z.infer<typeof figureDetailSchema>
