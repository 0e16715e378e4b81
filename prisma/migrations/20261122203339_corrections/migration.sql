-- AlterTable
ALTER TABLE "Agency" ADD COLUMN "review" TEXT;

-- AlterTable
ALTER TABLE "AgencyName" ADD COLUMN "decidedUntil" TEXT;

-- AlterTable
ALTER TABLE "Metric" ADD COLUMN "review" TEXT;

-- AlterTable
ALTER TABLE "Program" ADD COLUMN "review" TEXT;

-- Nothing wrote a correction before this version.
DROP TABLE "Correction";

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "author" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "recordName" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "undoesId" TEXT
);

-- CreateIndex
CREATE INDEX "Correction_createdAt_idx" ON "Correction"("createdAt");
CREATE INDEX "Correction_recordKind_recordId_idx" ON "Correction"("recordKind", "recordId");
CREATE INDEX "Correction_author_idx" ON "Correction"("author");
CREATE INDEX "Correction_undoesId_idx" ON "Correction"("undoesId");

-- CreateTable
CREATE TABLE "CorrectionAnchor" (
    "correctionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("correctionId", "kind", "value"),
    CONSTRAINT "CorrectionAnchor_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CorrectionEffect" (
    "correctionId" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "articleId" TEXT,

    PRIMARY KEY ("correctionId", "recordKind", "recordId"),
    CONSTRAINT "CorrectionEffect_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UncorrectedReading" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "reading" TEXT NOT NULL,
    CONSTRAINT "UncorrectedReading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CorrectionAnchor_kind_value_idx" ON "CorrectionAnchor"("kind", "value");

-- CreateIndex
CREATE INDEX "CorrectionEffect_recordKind_recordId_idx" ON "CorrectionEffect"("recordKind", "recordId");

-- CreateIndex
CREATE INDEX "CorrectionEffect_articleId_idx" ON "CorrectionEffect"("articleId");
