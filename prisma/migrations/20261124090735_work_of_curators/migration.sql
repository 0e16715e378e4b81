-- CreateIndex
CREATE INDEX IF NOT EXISTS "Metric_year_work_idx" ON "Metric"("articleId", "start", "id", "regionCode") WHERE "review" IS NULL AND "reprintOfId" IS NULL AND "yearBasis" = 'inferred';

-- CreateIndex
CREATE INDEX IF NOT EXISTS "Metric_owner_work_idx" ON "Metric"("articleId", "start", "id") WHERE "review" IS NULL AND "reprintOfId" IS NULL AND "regionCode" IS NULL AND "agencyId" IS NULL;

-- CreateIndex
CREATE INDEX IF NOT EXISTS "Metric_meaning_work_idx" ON "Metric"("articleId", "start", "id", "regionCode") WHERE "review" IS NULL AND "reprintOfId" IS NULL AND "kind" = 'count-other';
