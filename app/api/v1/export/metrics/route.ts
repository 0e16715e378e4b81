import { answering } from '@/app/api/_contract/answering'
import { conditionsOf } from '@/app/api/_contract/conditions'
import { metricExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { readFigureFilter } from '@/app/api/_contract/figure-filter'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { viewPath } from '@/app/api/_contract/view-path'
import { database } from '@/lib/db/client'
import { settings } from '@/lib/env'
import { figuresView } from '@/lib/workflows/export-views/figures-view'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, metricExport)
  if (!read.ok) return read.response
  const filter = await readFigureFilter(read.value)
  if (filter instanceof Response) return filter
  const { format, ...given } = read.value
  const conditions = conditionsOf(given)
  const view = await figuresView(database(), filter, {
    title: [...conditions.map(([, words]) => words), '지표'].join(' '),
    path: pageOf(given) ?? viewPath(request, '/api/v1/metrics'),
    conditions,
    siteUrl: settings().siteUrl,
  })
  return await exportResponse(format, view)
})

/** The page that lists the figures of this one owner; null where no page has just these. */
function pageOf(given: Readonly<Record<string, unknown>>): string | null {
  const [[parameter, value] = [], another] = Object.entries(given).filter(([, one]) => one !== undefined)
  const owner = Array.isArray(value) && value.length === 1 ? value[0] : value
  const folder = PAGES[parameter ?? '']
  return another !== undefined || folder === undefined || typeof owner !== 'string'
    ? null
    : `/${folder}/${encodeURIComponent(owner)}`
}

const PAGES: Readonly<Record<string, string>> = {
  region: 'regions',
  agency: 'agencies',
  program: 'programs',
  article: 'articles',
}
