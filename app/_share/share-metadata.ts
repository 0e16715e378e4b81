import type { Metadata } from 'next'
import { SITE_NAME } from '@/components/ui/site-name'
import { CARD_SIZE } from '@/lib/exports/picture/card'

interface Shared {
  /** Short; the site's name is added where there is room for it. Undefined for the home page. */
  title?: string
  description: string
  /** Of this page, from the root; also the one address that search engines should keep. */
  path: string
  /** Address of the picture, from the root. */
  picture: string
  /** Of a feed with what is new here, beside that of all articles. */
  feed?: { path: string; title: string }
}

/** Everything that is said of a page where its address is shared, indexed or followed. */
export function shareMetadata({ title, description, path, picture, feed }: Shared): Metadata {
  const image = { url: picture, ...CARD_SIZE, alt: title ?? SITE_NAME }
  return {
    ...(title !== undefined && { title }),
    description,
    alternates: {
      canonical: path,
      types: {
        'application/atom+xml': [
          { url: '/feed.xml', title: `${SITE_NAME} 새 기사` },
          ...(feed ? [{ url: feed.path, title: feed.title }] : []),
        ],
      },
    },
    openGraph: {
      siteName: SITE_NAME,
      locale: 'ko_KR',
      type: 'website',
      title: title ?? SITE_NAME,
      description,
      url: path,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title: title ?? SITE_NAME, description, images: [image] },
  }
}
