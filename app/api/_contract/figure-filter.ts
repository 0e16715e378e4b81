import type { z } from 'zod'
import type { metricParameters } from '@/app/api/_contract/parameters'
import { recordNotFound } from '@/app/api/_contract/problem'
import { database } from '@/lib/db/client'
import { findAgency, findProgram } from '@/lib/db/find-records'
import type { FigureFilter } from '@/lib/db/queries/figures'
import { codesOfSlugs } from '@/lib/db/queries/regions'

/** What a list of figures is narrowed to; a 404 where an owner it names is not known. */
export async function readFigureFilter(
  given: Omit<z.infer<typeof metricParameters>, 'page' | 'size'>,
): Promise<FigureFilter | Response> {
  const { region, agency, program, article, kind, compareClass, year, status } = given
  const [foundAgency, foundProgram] = await Promise.all([
    agency === undefined ? undefined : findAgency(database(), agency),
    program === undefined ? undefined : findProgram(database(), program),
  ])
  if (agency !== undefined && !foundAgency) return recordNotFound('agency', agency)
  if (program !== undefined && !foundProgram) return recordNotFound('program', program)
  return {
    agencyId: foundAgency?.id,
    programId: foundProgram?.id,
    regionCodes: region && codesOfSlugs(region),
    articleSlug: article,
    kinds: kind,
    compareClasses: compareClass,
    years: year,
    statuses: status,
  }
}
