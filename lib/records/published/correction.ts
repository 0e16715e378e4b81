import { z } from 'zod'
import { correctedKindSchema, correctionActionSchema } from '@/lib/records/correction/action'

/** A person's decision on a record, as it is shown to everyone. */
export const publishedCorrectionSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  author: z.string(),
  reason: z.string(),
  action: correctionActionSchema,
  record: z
    .object({
      kind: correctedKindSchema,
      name: z.string(),
      href: z.string().nullable(),
    })
    .meta({ description: 'As it was called then; `href` is where it is now, null when it is gone' }),
  changes: z
    .array(z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
    .meta({ description: 'In Korean words, as the site shows them' }),
  standing: z.enum(['holds', 'undone', 'no-target', 'outdated']).meta({
    description:
      '`holds`: the records are as it says; `undone`: taken back by a later one; `no-target`: what it was about is no longer there; `outdated`: the record is read otherwise since it was found right',
  }),
  undoes: z.string().nullable().meta({ description: 'Id of the correction that this one takes back' }),
})

export type PublishedCorrection = z.infer<typeof publishedCorrectionSchema>

/** Words for how a correction stands, where it does not simply hold. */
export const CORRECTION_STANDINGS: Readonly<Record<PublishedCorrection['standing'], string | null>> = {
  holds: null,
  undone: '나중에 되돌림',
  'no-target': '대상 없음',
  outdated: '다시 확인 필요',
}
