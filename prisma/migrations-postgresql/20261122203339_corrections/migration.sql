-- AlterTable
ALTER TABLE "Agency" ADD COLUMN "review" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "AgencyName" ADD COLUMN "decidedUntil" TEXT COLLATE "C";

-- Nothing wrote a correction before this version.
DELETE FROM "Correction";

-- AlterTable
ALTER TABLE "Correction" DROP COLUMN "after",
DROP COLUMN "before",
DROP COLUMN "field",
ADD COLUMN "action" TEXT COLLATE "C" NOT NULL,
ADD COLUMN "deed" TEXT COLLATE "C" NOT NULL,
ADD COLUMN "recordName" TEXT COLLATE "C" NOT NULL,
ADD COLUMN "undoesId" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Metric" ADD COLUMN "review" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Program" ADD COLUMN "review" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "CorrectionAnchor" (
    "correctionId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "CorrectionAnchor_pkey" PRIMARY KEY ("correctionId","kind","value")
);

-- CreateTable
CREATE TABLE "CorrectionEffect" (
    "correctionId" TEXT COLLATE "C" NOT NULL,
    "recordKind" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C",

    CONSTRAINT "CorrectionEffect_pkey" PRIMARY KEY ("correctionId","recordKind","recordId")
);

-- CreateTable
CREATE TABLE "UncorrectedReading" (
    "articleId" TEXT COLLATE "C" NOT NULL,
    "reading" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "UncorrectedReading_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "CorrectionAnchor_kind_value_idx" ON "CorrectionAnchor"("kind", "value");

-- CreateIndex
CREATE INDEX "CorrectionEffect_recordKind_recordId_idx" ON "CorrectionEffect"("recordKind", "recordId");

-- CreateIndex
CREATE INDEX "CorrectionEffect_articleId_idx" ON "CorrectionEffect"("articleId");

-- CreateIndex
CREATE INDEX "Correction_createdAt_idx" ON "Correction"("createdAt");

-- CreateIndex
CREATE INDEX "Correction_author_idx" ON "Correction"("author");

-- CreateIndex
CREATE INDEX "Correction_undoesId_idx" ON "Correction"("undoesId");

-- AddForeignKey
ALTER TABLE "CorrectionAnchor" ADD CONSTRAINT "CorrectionAnchor_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionEffect" ADD CONSTRAINT "CorrectionEffect_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UncorrectedReading" ADD CONSTRAINT "UncorrectedReading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
