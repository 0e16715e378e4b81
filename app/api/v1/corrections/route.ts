import { answering } from '@/app/api/_contract/answering'
import { listAnswer, sliceOf } from '@/app/api/_contract/list-answer'
import { correctionParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { listChanges } from '@/lib/db/queries/corrections'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, correctionParameters)
  if (!read.ok) return read.response
  const { kind, by } = read.value
  return listAnswer(await listChanges(database(), { kind, author: by }, sliceOf(read.value)), read.value)
})
