import { answering } from '@/app/api/_contract/answering'
import { listAnswer, sliceOf } from '@/app/api/_contract/list-answer'
import { articleParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { listArticles } from '@/lib/db/queries/articles'
import { codesOfSlugs } from '@/lib/db/queries/regions'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, articleParameters)
  if (!read.ok) return read.response
  const { region } = read.value
  const filter = { regionCodes: region && codesOfSlugs(region) }
  return listAnswer(await listArticles(database(), filter, sliceOf(read.value)), read.value)
})
