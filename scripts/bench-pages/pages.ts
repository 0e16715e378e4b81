import { z } from 'zod'

const regionsSchema = z.object({
  items: z.array(z.object({ slug: z.string(), province: z.string().nullable(), figures: z.int() })),
})

/** The pages that are judged, as the site has them: the region is the city with most figures. */
export async function mainPages(siteUrl: string): Promise<{ name: string; url: string }[]> {
  const answer = await fetch(`${siteUrl}/api/v1/regions?size=100`)
  const cities = regionsSchema.parse(await answer.json()).items.filter(({ province }) => province !== null)
  const [city] = cities.toSorted((a, b) => b.figures - a.figures)
  if (city === undefined) throw new Error(`${siteUrl} has no city with records.`)
  return [
    { name: 'home', url: `${siteUrl}/` },
    { name: 'search', url: `${siteUrl}/search?q=${encodeURIComponent('진흥원')}` },
    { name: 'region', url: `${siteUrl}/regions/${city.slug}` },
    { name: 'compare', url: `${siteUrl}/compare` },
  ]
}
