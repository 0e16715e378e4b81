import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // `npm test` checks types; checking them again would only make a first start slower.
  typescript: { ignoreBuildErrors: true },
  // The native database driver is loaded by name at run time, so a bundler must not touch it.
  serverExternalPackages: ['@libsql/client', 'libsql', '@prisma/client', '@prisma/adapter-libsql'],
  // Without it, a lock file in a folder above would make Next take that folder for the project.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
}

export default config
