import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { currentCurator } from '@/app/_session/curator'
import { database } from '@/lib/db/client'
import { offerNames } from '@/lib/db/queries/review/typed-names'

const askedSchema = z.object({ of: z.enum(['agency', 'program']), q: z.string().max(100) })

/** Agencies or programmes by the letters of a name, for the fields that name one. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  if ((await currentCurator()) === null) return Response.json([], { status: 401 })
  const asked = askedSchema.safeParse(Object.fromEntries(nextUrl.searchParams))
  if (!asked.success) return Response.json([], { status: 400 })
  const offers = await offerNames(database(), asked.data.of, asked.data.q)
  const isOnly = (name: string) => offers.filter((offer) => offer.name === name).length === 1
  // What is put into the field: the name, or the part of the address that tells it from others of that name.
  const named = offers.map(({ slug, name, region }) => ({
    ...{ value: isOnly(name) ? name : slug, name, region: region?.name ?? null },
  }))
  return Response.json(named, { headers: { 'Cache-Control': 'no-store' } })
}
