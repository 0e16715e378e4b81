import type { MetadataRoute } from 'next'
import { settings } from '@/lib/env'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/search?', '/api/', '/pictures/', '/admin'] },
    sitemap: `${settings().siteUrl}/sitemap.xml`,
  }
}
