import { pictureResponse } from '@/app/_share/picture-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { readTotals } from '@/lib/db/queries/totals'
import { cardPicture } from '@/lib/exports/picture/card'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const { articles, agencies, programs, figures } = await readTotals(database())
  const count = (number: number) => number.toLocaleString('ko-KR')
  const svg = cardPicture({
    kind: '지역 산업정책',
    title: '기사 속 숫자를 근거 문장과 함께',
    value: null,
    facts: [
      `기사 ${count(articles)}건, 기관 ${count(agencies)}곳, 사업 ${count(programs)}개, 지표 ${count(figures)}개`,
    ],
    siteName: SITE_NAME,
  })
  return await pictureResponse(request, svg)
}
