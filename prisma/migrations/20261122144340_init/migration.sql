-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "author" TEXT,
    "publishedOn" TEXT,
    "publishedYear" INTEGER,
    "rights" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "readingHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Sentence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Sentence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Region" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "provinceCode" TEXT NOT NULL,
    "parentCode" TEXT,
    CONSTRAINT "Region_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Region" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "regionCode" TEXT,
    "parentId" TEXT,
    CONSTRAINT "Agency_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Agency_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Agency" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgencyClaim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "regionCode" TEXT,
    "parentClaimId" TEXT,
    CONSTRAINT "AgencyClaim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AgencyClaim_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgencyName" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agencyId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fullKey" TEXT NOT NULL,
    "derivedId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "claimKind" TEXT NOT NULL,
    "until" TEXT,
    "sentenceId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "AgencyName_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgencyName_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "AgencyClaim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AgencyName_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Program" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "agencyId" TEXT,
    "regionCode" TEXT,
    CONSTRAINT "Program_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Program_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgramClaim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "agencyClaimId" TEXT,
    "regionCode" TEXT,
    CONSTRAINT "ProgramClaim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgramClaim_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgramName" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fullKey" TEXT NOT NULL,
    "derivedId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "claimKind" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "ProgramName_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgramName_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "ProgramClaim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgramName_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "regionCode" TEXT,
    "agencyId" TEXT,
    "agencyClaimId" TEXT,
    "programId" TEXT,
    "programClaimId" TEXT,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Metric" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "raw" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "unit" TEXT NOT NULL,
    "counter" TEXT,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "year" INTEGER,
    "yearBasis" TEXT,
    "period" TEXT,
    "compareClass" TEXT,
    "regionCode" TEXT,
    "agencyId" TEXT,
    "agencyClaimId" TEXT,
    "programId" TEXT,
    "programClaimId" TEXT,
    CONSTRAINT "Metric_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Metric_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Metric_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Metric_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Metric_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MetricSuccessor" (
    "oldId" TEXT NOT NULL PRIMARY KEY,
    "metricId" TEXT NOT NULL,
    CONSTRAINT "MetricSuccessor_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "quote" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    CONSTRAINT "Issue_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "field" TEXT,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "IngestRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "report" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "IndexTask" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_contentHash_key" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_publishedOn_idx" ON "Article"("publishedOn");

-- CreateIndex
CREATE INDEX "Article_file_idx" ON "Article"("file");

-- CreateIndex
CREATE UNIQUE INDEX "Sentence_articleId_ordinal_key" ON "Sentence"("articleId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Region_slug_key" ON "Region"("slug");

-- CreateIndex
CREATE INDEX "Region_provinceCode_idx" ON "Region"("provinceCode");

-- CreateIndex
CREATE INDEX "Region_parentCode_idx" ON "Region"("parentCode");

-- CreateIndex
CREATE UNIQUE INDEX "Agency_slug_key" ON "Agency"("slug");

-- CreateIndex
CREATE INDEX "Agency_regionCode_idx" ON "Agency"("regionCode");

-- CreateIndex
CREATE INDEX "Agency_type_idx" ON "Agency"("type");

-- CreateIndex
CREATE INDEX "Agency_parentId_idx" ON "Agency"("parentId");

-- CreateIndex
CREATE INDEX "AgencyClaim_agencyId_idx" ON "AgencyClaim"("agencyId");

-- CreateIndex
CREATE INDEX "AgencyClaim_parentClaimId_idx" ON "AgencyClaim"("parentClaimId");

-- CreateIndex
CREATE UNIQUE INDEX "AgencyClaim_articleId_name_key" ON "AgencyClaim"("articleId", "name");

-- CreateIndex
CREATE INDEX "AgencyName_key_idx" ON "AgencyName"("key");

-- CreateIndex
CREATE INDEX "AgencyName_fullKey_idx" ON "AgencyName"("fullKey");

-- CreateIndex
CREATE INDEX "AgencyName_derivedId_idx" ON "AgencyName"("derivedId");

-- CreateIndex
CREATE INDEX "AgencyName_agencyId_idx" ON "AgencyName"("agencyId");

-- CreateIndex
CREATE INDEX "AgencyName_claimId_idx" ON "AgencyName"("claimId");

-- CreateIndex
CREATE INDEX "AgencyName_sentenceId_idx" ON "AgencyName"("sentenceId");

-- CreateIndex
CREATE UNIQUE INDEX "Program_slug_key" ON "Program"("slug");

-- CreateIndex
CREATE INDEX "Program_agencyId_idx" ON "Program"("agencyId");

-- CreateIndex
CREATE INDEX "Program_regionCode_idx" ON "Program"("regionCode");

-- CreateIndex
CREATE INDEX "Program_category_idx" ON "Program"("category");

-- CreateIndex
CREATE INDEX "ProgramClaim_programId_idx" ON "ProgramClaim"("programId");

-- CreateIndex
CREATE INDEX "ProgramClaim_agencyClaimId_idx" ON "ProgramClaim"("agencyClaimId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgramClaim_articleId_name_key" ON "ProgramClaim"("articleId", "name");

-- CreateIndex
CREATE INDEX "ProgramName_key_idx" ON "ProgramName"("key");

-- CreateIndex
CREATE INDEX "ProgramName_fullKey_idx" ON "ProgramName"("fullKey");

-- CreateIndex
CREATE INDEX "ProgramName_derivedId_idx" ON "ProgramName"("derivedId");

-- CreateIndex
CREATE INDEX "ProgramName_programId_idx" ON "ProgramName"("programId");

-- CreateIndex
CREATE INDEX "ProgramName_claimId_idx" ON "ProgramName"("claimId");

-- CreateIndex
CREATE INDEX "ProgramName_sentenceId_idx" ON "ProgramName"("sentenceId");

-- CreateIndex
CREATE INDEX "Mention_articleId_idx" ON "Mention"("articleId");

-- CreateIndex
CREATE INDEX "Mention_sentenceId_idx" ON "Mention"("sentenceId");

-- CreateIndex
CREATE INDEX "Mention_regionCode_idx" ON "Mention"("regionCode");

-- CreateIndex
CREATE INDEX "Mention_agencyId_idx" ON "Mention"("agencyId");

-- CreateIndex
CREATE INDEX "Mention_agencyClaimId_idx" ON "Mention"("agencyClaimId");

-- CreateIndex
CREATE INDEX "Mention_programId_idx" ON "Mention"("programId");

-- CreateIndex
CREATE INDEX "Mention_programClaimId_idx" ON "Mention"("programClaimId");

-- CreateIndex
CREATE INDEX "Metric_articleId_idx" ON "Metric"("articleId");

-- CreateIndex
CREATE INDEX "Metric_sentenceId_idx" ON "Metric"("sentenceId");

-- CreateIndex
CREATE INDEX "Metric_regionCode_compareClass_year_idx" ON "Metric"("regionCode", "compareClass", "year");

-- CreateIndex
CREATE INDEX "Metric_agencyId_idx" ON "Metric"("agencyId");

-- CreateIndex
CREATE INDEX "Metric_agencyClaimId_idx" ON "Metric"("agencyClaimId");

-- CreateIndex
CREATE INDEX "Metric_programId_idx" ON "Metric"("programId");

-- CreateIndex
CREATE INDEX "Metric_programClaimId_idx" ON "Metric"("programClaimId");

-- CreateIndex
CREATE INDEX "Metric_kind_idx" ON "Metric"("kind");

-- CreateIndex
CREATE INDEX "MetricSuccessor_metricId_idx" ON "MetricSuccessor"("metricId");

-- CreateIndex
CREATE INDEX "Issue_articleId_idx" ON "Issue"("articleId");

-- CreateIndex
CREATE INDEX "Issue_code_idx" ON "Issue"("code");

-- CreateIndex
CREATE INDEX "Correction_recordKind_recordId_idx" ON "Correction"("recordKind", "recordId");

-- CreateIndex
CREATE INDEX "IndexTask_recordKind_recordId_idx" ON "IndexTask"("recordKind", "recordId");
