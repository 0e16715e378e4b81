/** Parameters of the exports: those of the same list, without its pages, and the format. */
import { z } from 'zod'
import {
  agencyParameters,
  articleParameters,
  compareParameters,
  metricParameters,
  noParameters,
  programParameters,
} from '@/app/api/_contract/parameters'
import { searchParameters } from '@/app/api/_contract/search-parameters'
import { MONEY_UNIT_KEYS } from '@/lib/compare/money-unit'

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const DESCRIPTION =
  'xlsx: a workbook with sheets of definitions and of conditions; csv: UTF-8 with a byte order mark'
const format = z.enum(EXPORT_FORMATS).default('json').meta({ description: DESCRIPTION })
const unpaged = { page: true, size: true } as const

export const searchExport = searchParameters.omit(unpaged).extend({ format })
export const agencyExport = agencyParameters.omit(unpaged).extend({ format })
export const programExport = programParameters.omit(unpaged).extend({ format })
export const articleExport = articleParameters.omit(unpaged).extend({ format })
export const metricExport = metricParameters.omit(unpaged).extend({ format })
export const regionExport = noParameters.extend({ format })
export const compareExport = compareParameters.extend({
  unit: z.enum(MONEY_UNIT_KEYS).optional().meta({ description: 'Of the amounts in a picture' }),
  format: z
    .enum([...EXPORT_FORMATS, 'svg', 'png'])
    .default('json')
    .meta({ description: `${DESCRIPTION}; svg and png: the chart` }),
})
