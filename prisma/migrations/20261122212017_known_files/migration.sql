-- DropIndex
DROP INDEX "AgencyName_agencyId_idx";

-- DropIndex
DROP INDEX "ProgramName_programId_idx";

-- CreateTable
CREATE TABLE "KnownFile" (
    "digest" TEXT NOT NULL PRIMARY KEY,
    "rules" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "readingHash" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "KnownFile_rules_idx" ON "KnownFile"("rules");

-- CreateIndex
CREATE INDEX "AgencyName_agencyId_id_idx" ON "AgencyName"("agencyId", "id");

-- CreateIndex
CREATE INDEX "Article_readingHash_idx" ON "Article"("readingHash");

-- CreateIndex
CREATE INDEX "ProgramName_programId_id_idx" ON "ProgramName"("programId", "id");
