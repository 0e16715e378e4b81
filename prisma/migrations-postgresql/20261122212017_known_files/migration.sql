-- DropIndex
DROP INDEX "AgencyName_agencyId_idx";

-- DropIndex
DROP INDEX "ProgramName_programId_idx";

-- CreateTable
CREATE TABLE "KnownFile" (
    "digest" TEXT COLLATE "C" NOT NULL,
    "rules" TEXT COLLATE "C" NOT NULL,
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "readingHash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "KnownFile_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE INDEX "KnownFile_rules_idx" ON "KnownFile"("rules");

-- CreateIndex
CREATE INDEX "AgencyName_agencyId_id_idx" ON "AgencyName"("agencyId", "id");

-- CreateIndex
CREATE INDEX "Article_readingHash_idx" ON "Article"("readingHash");

-- CreateIndex
CREATE INDEX "ProgramName_programId_id_idx" ON "ProgramName"("programId", "id");
