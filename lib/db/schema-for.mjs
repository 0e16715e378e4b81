/**
 * The models for one kind of database. There is one schema file, and nothing but the provider differs: set-up generates a
 * client for each kind from it, `scripts/new-migration.ts` the migrations.
 * @param {string} schema the text of prisma/schema.prisma.
 * @param {'sqlite' | 'postgresql'} provider
 * @returns {string}
 */
export function schemaFor(schema, provider) {
  const datasource = /(?<=\ndatasource db \{\n {2}provider = )"\w+"/
  if (!datasource.test(schema))
    throw new Error('prisma/schema.prisma names no provider under “datasource db”.')
  return schema.replace(datasource, `"${provider}"`)
}
