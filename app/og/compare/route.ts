import { readComparison } from '@/app/_compare/read-comparison'
import { pictureResponse } from '@/app/_share/picture-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { describe } from '@/lib/compare/describe'
import { MEASURES } from '@/lib/compare/measure'
import { parseCompareState } from '@/lib/compare/state'
import { cardPicture } from '@/lib/exports/picture/card'
import { STATUSES } from '@/lib/records/vocabulary'

export async function GET(request: Request): Promise<Response> {
  const state = parseCompareState(new URL(request.url).searchParams)
  const { comparison } = await readComparison(state)
  const { basis, regions, rows } = comparison
  const isEmpty =
    regions.length === 0 || rows.every(({ cells }) => cells.every(({ figures }) => figures.length === 0))
  const svg = cardPicture({
    kind: isEmpty ? '도시 비교' : `도시 비교 · ${MEASURES[basis.measure]} · ${STATUSES[basis.status]}`,
    title: regions.length === 0 ? '도시별 지원 규모 비교' : regions.map(({ name }) => name).join(' · '),
    value: null,
    facts: isEmpty ? ['기준과 단위와 해가 같은 수치만 나란히 놓습니다.'] : [describe(comparison, state.unit)],
    siteName: SITE_NAME,
  })
  return await pictureResponse(request, svg)
}
