-- Written by hand: a column can be added with its reference, so no table has to be copied and dropped.

-- AlterTable
ALTER TABLE "Sentence" ADD COLUMN "textKey" TEXT;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "reprintOfId" TEXT REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Metric" ADD COLUMN "partOfId" TEXT REFERENCES "Metric" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Metric" ADD COLUMN "reprintOfId" TEXT REFERENCES "Metric" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Sentence_textKey_idx" ON "Sentence"("textKey");
CREATE INDEX "Article_reprintOfId_idx" ON "Article"("reprintOfId");
CREATE INDEX "Metric_partOfId_idx" ON "Metric"("partOfId");
CREATE INDEX "Metric_reprintOfId_idx" ON "Metric"("reprintOfId");
