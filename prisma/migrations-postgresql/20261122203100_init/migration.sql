-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "file" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C",
    "publisher" TEXT COLLATE "C",
    "author" TEXT COLLATE "C",
    "publishedOn" TEXT COLLATE "C",
    "publishedYear" INTEGER,
    "rights" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "readingHash" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "reprintOfId" TEXT COLLATE "C",

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sentence" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "textKey" TEXT COLLATE "C",

    CONSTRAINT "Sentence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Region" (
    "code" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "shortName" TEXT COLLATE "C" NOT NULL,
    "level" TEXT COLLATE "C" NOT NULL,
    "provinceCode" TEXT COLLATE "C" NOT NULL,
    "parentCode" TEXT COLLATE "C",

    CONSTRAINT "Region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "standing" TEXT COLLATE "C" NOT NULL DEFAULT 'existing',
    "regionCode" TEXT COLLATE "C",
    "parentId" TEXT COLLATE "C",

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencyClaim" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "agencyId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "standing" TEXT COLLATE "C" NOT NULL DEFAULT 'existing',
    "regionCode" TEXT COLLATE "C",
    "parentClaimId" TEXT COLLATE "C",

    CONSTRAINT "AgencyClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencyName" (
    "id" TEXT COLLATE "C" NOT NULL,
    "agencyId" TEXT COLLATE "C" NOT NULL,
    "claimId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "fullKey" TEXT COLLATE "C" NOT NULL,
    "derivedId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "claimKind" TEXT COLLATE "C" NOT NULL,
    "until" TEXT COLLATE "C",
    "sentenceId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "AgencyName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Program" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "agencyId" TEXT COLLATE "C",
    "regionCode" TEXT COLLATE "C",

    CONSTRAINT "Program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgramClaim" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "agencyClaimId" TEXT COLLATE "C",
    "regionCode" TEXT COLLATE "C",

    CONSTRAINT "ProgramClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgramName" (
    "id" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "claimId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "fullKey" TEXT COLLATE "C" NOT NULL,
    "derivedId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "claimKind" TEXT COLLATE "C" NOT NULL,
    "sentenceId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "ProgramName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgramTarget" (
    "id" TEXT COLLATE "C" NOT NULL,
    "claimId" TEXT COLLATE "C" NOT NULL,
    "sentenceId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ProgramTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "sentenceId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C",
    "regionCode" TEXT COLLATE "C",
    "agencyId" TEXT COLLATE "C",
    "agencyClaimId" TEXT COLLATE "C",
    "programId" TEXT COLLATE "C",
    "programClaimId" TEXT COLLATE "C",

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Metric" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "sentenceId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "raw" TEXT COLLATE "C" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "counter" TEXT COLLATE "C",
    "kind" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "qualifier" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER,
    "yearBasis" TEXT COLLATE "C",
    "period" TEXT COLLATE "C",
    "compareClass" TEXT COLLATE "C",
    "regionCode" TEXT COLLATE "C",
    "agencyId" TEXT COLLATE "C",
    "agencyClaimId" TEXT COLLATE "C",
    "programId" TEXT COLLATE "C",
    "programClaimId" TEXT COLLATE "C",
    "partOfId" TEXT COLLATE "C",
    "reprintOfId" TEXT COLLATE "C",

    CONSTRAINT "Metric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MetricSuccessor" (
    "oldId" TEXT COLLATE "C" NOT NULL,
    "metricId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "MetricSuccessor_pkey" PRIMARY KEY ("oldId")
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "message" TEXT COLLATE "C" NOT NULL,
    "quote" TEXT COLLATE "C",
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "Issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT COLLATE "C" NOT NULL,
    "recordKind" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "field" TEXT COLLATE "C",
    "before" TEXT COLLATE "C",
    "after" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C" NOT NULL,
    "author" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "contact" TEXT COLLATE "C",
    "sender" TEXT COLLATE "C" NOT NULL,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IngestRun" (
    "id" TEXT COLLATE "C" NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "report" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "IngestRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndexTask" (
    "id" SERIAL NOT NULL,
    "recordKind" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "textWritten" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "IndexTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchText" (
    "recordKind" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "names" TEXT COLLATE "C" NOT NULL,
    "keys" TEXT COLLATE "C" NOT NULL,
    "facts" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("recordKind","recordId")
);

-- CreateTable
CREATE TABLE "SignInSalt" (
    "id" TEXT COLLATE "C" NOT NULL,
    "salt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SignInSalt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CuratorSession" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CuratorSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" TEXT COLLATE "C" NOT NULL,
    "sender" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_contentHash_key" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_reprintOfId_idx" ON "Article"("reprintOfId");

-- CreateIndex
CREATE INDEX "Article_publishedOn_idx" ON "Article"("publishedOn");

-- CreateIndex
CREATE INDEX "Article_file_idx" ON "Article"("file");

-- CreateIndex
CREATE INDEX "Sentence_textKey_idx" ON "Sentence"("textKey");

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
CREATE INDEX "ProgramTarget_claimId_idx" ON "ProgramTarget"("claimId");

-- CreateIndex
CREATE INDEX "ProgramTarget_sentenceId_idx" ON "ProgramTarget"("sentenceId");

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
CREATE INDEX "Metric_partOfId_idx" ON "Metric"("partOfId");

-- CreateIndex
CREATE INDEX "Metric_reprintOfId_idx" ON "Metric"("reprintOfId");

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
CREATE INDEX "Report_createdAt_idx" ON "Report"("createdAt");

-- CreateIndex
CREATE INDEX "Report_sender_createdAt_idx" ON "Report"("sender", "createdAt");

-- CreateIndex
CREATE INDEX "Report_settledAt_idx" ON "Report"("settledAt");

-- CreateIndex
CREATE INDEX "IndexTask_recordKind_recordId_idx" ON "IndexTask"("recordKind", "recordId");

-- CreateIndex
CREATE INDEX "SearchText_version_idx" ON "SearchText"("version");

-- CreateIndex
CREATE INDEX "CuratorSession_startedAt_idx" ON "CuratorSession"("startedAt");

-- CreateIndex
CREATE INDEX "SignInAttempt_sender_at_idx" ON "SignInAttempt"("sender", "at");

-- CreateIndex
CREATE INDEX "SignInAttempt_at_idx" ON "SignInAttempt"("at");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_reprintOfId_fkey" FOREIGN KEY ("reprintOfId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sentence" ADD CONSTRAINT "Sentence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyClaim" ADD CONSTRAINT "AgencyClaim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyClaim" ADD CONSTRAINT "AgencyClaim_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyName" ADD CONSTRAINT "AgencyName_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyName" ADD CONSTRAINT "AgencyName_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "AgencyClaim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyName" ADD CONSTRAINT "AgencyName_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Program" ADD CONSTRAINT "Program_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Program" ADD CONSTRAINT "Program_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramClaim" ADD CONSTRAINT "ProgramClaim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramClaim" ADD CONSTRAINT "ProgramClaim_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramName" ADD CONSTRAINT "ProgramName_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramName" ADD CONSTRAINT "ProgramName_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "ProgramClaim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramName" ADD CONSTRAINT "ProgramName_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramTarget" ADD CONSTRAINT "ProgramTarget_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "ProgramClaim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramTarget" ADD CONSTRAINT "ProgramTarget_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Metric"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_reprintOfId_fkey" FOREIGN KEY ("reprintOfId") REFERENCES "Metric"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MetricSuccessor" ADD CONSTRAINT "MetricSuccessor_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Issue" ADD CONSTRAINT "Issue_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
