import { answering } from '@/app/api/_contract/answering'
import { recordNotFound } from '@/app/api/_contract/problem'
import { redirectTo } from '@/app/api/_contract/redirect-to'
import { database } from '@/lib/db/client'
import { findProgram } from '@/lib/db/find-records'
import { readProgram } from '@/lib/db/queries/programs'
import { readSimilarPrograms } from '@/lib/db/queries/similar-programs'

const MOST_SIMILAR = { byName: 6, byField: 6 }

export const GET = answering(async (request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params
  const found = await findProgram(database(), slug.normalize('NFC'))
  const program = found && (await readProgram(database(), found.id))
  if (!program) return recordNotFound('program', slug)
  if (program.slug !== slug) return redirectTo(request, `/api/v1/programs/${program.slug}`)
  return Response.json({ ...program, similar: await readSimilarPrograms(database(), program, MOST_SIMILAR) })
})
