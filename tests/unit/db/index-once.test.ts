import { expect, test } from 'vitest'
import { withIndexesOnce } from '@/lib/db/index-once'

test('an index that is there is not made again, nor anything else changed', () => {
  const script = `-- CreateIndex
CREATE INDEX "Metric_year_work_idx" ON "Metric"("articleId") WHERE "yearBasis" = 'CREATE INDEX "x"';

-- CreateIndex
CREATE UNIQUE INDEX "Agency_slug_key" ON "Agency"("slug");

-- CreateTable
CREATE TABLE "INDEX" ("id" TEXT);
`
  const once = withIndexesOnce(script)
  expect(once).toBe(`-- CreateIndex
CREATE INDEX IF NOT EXISTS "Metric_year_work_idx" ON "Metric"("articleId") WHERE "yearBasis" = 'CREATE INDEX "x"';

-- CreateIndex
CREATE UNIQUE INDEX IF NOT EXISTS "Agency_slug_key" ON "Agency"("slug");

-- CreateTable
CREATE TABLE "INDEX" ("id" TEXT);
`)
  expect(withIndexesOnce(once)).toBe(once)
})
