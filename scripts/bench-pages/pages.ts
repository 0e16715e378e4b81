import { z } from 'zod'

const regionsSchema = z.object({
  items: z.array(z.object({ slug: z.string(), province: z.string().nullable(), figures: z.int() })),
})

export interface JudgedPage {
  name: string
  url: string
  /** It asks search engines to pass it over, so that this is no fault of it. */
  hidden?: true
}

/** The pages that are judged, as the site has them: the region is the city with most figures. */
export async function mainPages(siteUrl: string): Promise<JudgedPage[]> {
  const answer = await fetch(`${siteUrl}/api/v1/regions?size=100`)
  const cities = regionsSchema.parse(await answer.json()).items.filter(({ province }) => province !== null)
  const [city] = cities.toSorted((a, b) => b.figures - a.figures)
  if (city === undefined) throw new Error(`${siteUrl} has no city with records.`)
  return [
    { name: 'home', url: `${siteUrl}/` },
    { name: 'search', url: `${siteUrl}/search` },
    { name: 'results', url: `${siteUrl}/search?q=${encodeURIComponent('진흥원')}`, hidden: true },
    { name: 'region', url: `${siteUrl}/regions/${city.slug}` },
    { name: 'compare', url: `${siteUrl}/compare` },
  ]
}
