import { defineConfig } from 'prisma/config'

/** Read by `prisma generate` only; migrations are applied by lib/db/migrate. */
export default defineConfig({ schema: 'prisma/schema.prisma' })
