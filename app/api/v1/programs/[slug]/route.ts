import { answering } from '@/app/api/_contract/answering'
import { recordNotFound } from '@/app/api/_contract/problem'
import { redirectTo } from '@/app/api/_contract/redirect-to'
import { database } from '@/lib/db/client'
import { findProgram } from '@/lib/db/find-records'
import { readProgram } from '@/lib/db/queries/programs'

export const GET = answering(async (request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params
  const found = await findProgram(database(), slug.normalize('NFC'))
  const program = found && (await readProgram(database(), found.id))
  if (!program) return recordNotFound('program', slug)
  return program.slug === slug
    ? Response.json(program)
    : redirectTo(request, `/api/v1/programs/${program.slug}`)
})
