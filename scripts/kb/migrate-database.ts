/** Brings the database of the settings up to date and ends. */
import { migrate } from '@/lib/db/migrate'
import { settings } from '@/lib/env'

await migrate(settings().databaseUrl)
process.exit()
