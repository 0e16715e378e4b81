import { openApiDocument } from '@/app/api/_contract/openapi'
import { settings } from '@/lib/env'

export function GET(): Response {
  return Response.json(openApiDocument(settings().siteUrl))
}
