-- DropIndex
DROP INDEX "Agency_type_idx";

-- DropIndex
DROP INDEX "Agency_regionCode_idx";

-- DropIndex
DROP INDEX "Article_publishedOn_idx";

-- DropIndex
DROP INDEX "Metric_programId_idx";

-- DropIndex
DROP INDEX "Metric_agencyId_idx";

-- DropIndex
DROP INDEX "Metric_kind_idx";

-- DropIndex
DROP INDEX "Program_category_idx";

-- DropIndex
DROP INDEX "Program_regionCode_idx";

-- DropIndex
DROP INDEX "Program_agencyId_idx";

-- DropIndex
DROP INDEX "ProgramClaim_programId_idx";

-- CreateTable
CREATE TABLE "RecordCount" (
    "record" TEXT NOT NULL,
    "regionCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "compareClass" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("record", "regionCode", "kind", "compareClass")
);

-- CreateTable
CREATE TABLE "FigureCount" (
    "regionCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "compareClass" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("regionCode", "kind", "compareClass", "year")
);

-- CreateTable
CREATE TABLE "ArticleRegion" (
    "regionCode" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "mentions" INTEGER NOT NULL,
    "publishedOn" TEXT,
    "publishedYear" INTEGER,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("regionCode", "articleId"),
    CONSTRAINT "ArticleRegion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ArticleRegion_newest_idx" ON "ArticleRegion"("regionCode", "publishedOn" DESC, "publishedYear" DESC, "articleId");

-- CreateIndex
CREATE INDEX "ArticleRegion_regionCode_addedAt_articleId_idx" ON "ArticleRegion"("regionCode", "addedAt" DESC, "articleId");

-- CreateIndex
CREATE INDEX "ArticleRegion_articleId_idx" ON "ArticleRegion"("articleId");

-- CreateIndex
CREATE INDEX "Agency_name_id_idx" ON "Agency"("name", "id");

-- CreateIndex
CREATE INDEX "Agency_regionCode_name_id_idx" ON "Agency"("regionCode", "name", "id");

-- CreateIndex
CREATE INDEX "Agency_type_name_id_idx" ON "Agency"("type", "name", "id");

-- CreateIndex
CREATE INDEX "AgencyClaim_agencyId_dated_articleId_idx" ON "AgencyClaim"("agencyId", "dated" DESC, "articleId");

-- CreateIndex
CREATE INDEX "Article_newest_idx" ON "Article"("publishedOn" DESC, "publishedYear" DESC, "id");

-- CreateIndex
CREATE INDEX "Article_createdAt_id_idx" ON "Article"("createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Article_updatedAt_idx" ON "Article"("updatedAt");

-- CreateIndex
CREATE INDEX "Metric_region_newest_idx" ON "Metric"("regionCode", "year" DESC, "articleId", "start", "id", "reprintOfId", "kind", "compareClass", "status");

-- CreateIndex
CREATE INDEX "Metric_agency_newest_idx" ON "Metric"("agencyId", "year" DESC, "articleId", "start", "id", "reprintOfId");

-- CreateIndex
CREATE INDEX "Metric_program_newest_idx" ON "Metric"("programId", "year" DESC, "articleId", "start", "id", "reprintOfId");

-- CreateIndex
CREATE INDEX "Metric_kind_newest_idx" ON "Metric"("kind", "year" DESC, "articleId", "start", "id", "reprintOfId");

-- CreateIndex
CREATE INDEX "Metric_newest_idx" ON "Metric"("year" DESC, "articleId", "start", "id", "reprintOfId");

-- CreateIndex
CREATE INDEX "AgencyName_agencyId_until_idx" ON "AgencyName"("agencyId", "until");

-- CreateIndex
CREATE INDEX "Program_name_id_idx" ON "Program"("name", "id");

-- CreateIndex
CREATE INDEX "Program_agencyId_name_id_idx" ON "Program"("agencyId", "name", "id");

-- CreateIndex
CREATE INDEX "Program_regionCode_name_id_idx" ON "Program"("regionCode", "name", "id");

-- CreateIndex
CREATE INDEX "Program_category_name_id_idx" ON "Program"("category", "name", "id");

-- CreateIndex
CREATE INDEX "ProgramClaim_programId_dated_articleId_idx" ON "ProgramClaim"("programId", "dated" DESC, "articleId");

-- Counts and lists that are kept: see docs/decisions/0087-counts-are-kept.md. A table that is made anew loses its triggers:
-- a migration that does so makes them again.

-- What is there already is counted once.
INSERT INTO "ArticleRegion" ("regionCode", "articleId", "mentions", "publishedOn", "publishedYear", "addedAt")
SELECT mention."regionCode", article."id", COUNT(*), article."publishedOn", article."publishedYear", article."createdAt"
FROM "Mention" AS mention JOIN "Article" AS article ON article."id" = mention."articleId"
WHERE mention."role" = 'subject' AND mention."regionCode" IS NOT NULL
GROUP BY mention."regionCode", article."id";

INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
SELECT 'article', '', '', '', COUNT(*) FROM "Article" GROUP BY 1, 2, 3, 4;

INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
SELECT 'subject', "regionCode", '', '', COUNT(*) FROM "ArticleRegion" GROUP BY 1, 2, 3, 4;

INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
SELECT 'agency', COALESCE("regionCode", ''), "type", '', COUNT(*) FROM "Agency" GROUP BY 1, 2, 3, 4;

INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
SELECT 'program', COALESCE("regionCode", ''), "category", '', COUNT(*) FROM "Program" GROUP BY 1, 2, 3, 4;

INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
SELECT 'issue', '', "code", '', COUNT(*) FROM "Issue" GROUP BY 1, 2, 3, 4;

INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
SELECT 'figure', COALESCE("regionCode", ''), "kind", COALESCE("compareClass", ''), COUNT(*) FROM "Metric" WHERE "reprintOfId" IS NULL GROUP BY 1, 2, 3, 4;

INSERT INTO "FigureCount" ("regionCode", "kind", "compareClass", "year", "count")
SELECT COALESCE("regionCode", ''), "kind", COALESCE("compareClass", ''), COALESCE("year", 0), COUNT(*) FROM "Metric" WHERE "reprintOfId" IS NULL GROUP BY 1, 2, 3, 4;

UPDATE "AgencyClaim" SET "dated" = (
  SELECT COALESCE("publishedOn", CAST("publishedYear" AS TEXT), '') FROM "Article" WHERE "Article"."id" = "AgencyClaim"."articleId"
) WHERE "dated" IS NULL;

UPDATE "ProgramClaim" SET "dated" = (
  SELECT COALESCE("publishedOn", CAST("publishedYear" AS TEXT), '') FROM "Article" WHERE "Article"."id" = "ProgramClaim"."articleId"
) WHERE "dated" IS NULL;

CREATE TRIGGER "Article_count_added" AFTER INSERT ON "Article"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('article', '', '', '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Article_count_removed" AFTER DELETE ON "Article"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'article' AND "regionCode" = '' AND "kind" = '' AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'article' AND "regionCode" = '' AND "kind" = '' AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "ArticleRegion_count_added" AFTER INSERT ON "ArticleRegion"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('subject', NEW."regionCode", '', '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "ArticleRegion_count_removed" AFTER DELETE ON "ArticleRegion"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'subject' AND "regionCode" = OLD."regionCode" AND "kind" = '' AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'subject' AND "regionCode" = OLD."regionCode" AND "kind" = '' AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "Agency_count_added" AFTER INSERT ON "Agency"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('agency', COALESCE(NEW."regionCode", ''), NEW."type", '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Agency_count_removed" AFTER DELETE ON "Agency"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'agency' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."type" AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'agency' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."type" AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "Agency_count_left" AFTER UPDATE OF "regionCode", "type" ON "Agency"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'agency' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."type" AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'agency' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."type" AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "Agency_count_joined" AFTER UPDATE OF "regionCode", "type" ON "Agency"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('agency', COALESCE(NEW."regionCode", ''), NEW."type", '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Program_count_added" AFTER INSERT ON "Program"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('program', COALESCE(NEW."regionCode", ''), NEW."category", '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Program_count_removed" AFTER DELETE ON "Program"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'program' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."category" AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'program' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."category" AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "Program_count_left" AFTER UPDATE OF "regionCode", "category" ON "Program"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'program' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."category" AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'program' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."category" AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "Program_count_joined" AFTER UPDATE OF "regionCode", "category" ON "Program"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('program', COALESCE(NEW."regionCode", ''), NEW."category", '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Issue_count_added" AFTER INSERT ON "Issue"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('issue', '', NEW."code", '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Issue_count_removed" AFTER DELETE ON "Issue"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'issue' AND "regionCode" = '' AND "kind" = OLD."code" AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'issue' AND "regionCode" = '' AND "kind" = OLD."code" AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "Issue_count_left" AFTER UPDATE OF "code" ON "Issue"
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'issue' AND "regionCode" = '' AND "kind" = OLD."code" AND "compareClass" = '';
  DELETE FROM "RecordCount"
  WHERE "record" = 'issue' AND "regionCode" = '' AND "kind" = OLD."code" AND "compareClass" = '' AND "count" <= 0;
END;

CREATE TRIGGER "Issue_count_joined" AFTER UPDATE OF "code" ON "Issue"
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('issue', '', NEW."code", '', 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Metric_count_added" AFTER INSERT ON "Metric" WHEN NEW."reprintOfId" IS NULL
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('figure', COALESCE(NEW."regionCode", ''), NEW."kind", COALESCE(NEW."compareClass", ''), 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
  INSERT INTO "FigureCount" ("regionCode", "kind", "compareClass", "year", "count")
  VALUES (COALESCE(NEW."regionCode", ''), NEW."kind", COALESCE(NEW."compareClass", ''), COALESCE(NEW."year", 0), 1)
  ON CONFLICT ("regionCode", "kind", "compareClass", "year") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Metric_count_removed" AFTER DELETE ON "Metric" WHEN OLD."reprintOfId" IS NULL
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'figure' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '');
  DELETE FROM "RecordCount"
  WHERE "record" = 'figure' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '') AND "count" <= 0;
  UPDATE "FigureCount" SET "count" = "count" - 1
  WHERE "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '') AND "year" = COALESCE(OLD."year", 0);
  DELETE FROM "FigureCount"
  WHERE "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '') AND "year" = COALESCE(OLD."year", 0) AND "count" <= 0;
END;

CREATE TRIGGER "Metric_count_left" AFTER UPDATE OF "regionCode", "kind", "compareClass", "year", "reprintOfId" ON "Metric" WHEN OLD."reprintOfId" IS NULL
BEGIN
  UPDATE "RecordCount" SET "count" = "count" - 1
  WHERE "record" = 'figure' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '');
  DELETE FROM "RecordCount"
  WHERE "record" = 'figure' AND "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '') AND "count" <= 0;
  UPDATE "FigureCount" SET "count" = "count" - 1
  WHERE "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '') AND "year" = COALESCE(OLD."year", 0);
  DELETE FROM "FigureCount"
  WHERE "regionCode" = COALESCE(OLD."regionCode", '') AND "kind" = OLD."kind" AND "compareClass" = COALESCE(OLD."compareClass", '') AND "year" = COALESCE(OLD."year", 0) AND "count" <= 0;
END;

CREATE TRIGGER "Metric_count_joined" AFTER UPDATE OF "regionCode", "kind", "compareClass", "year", "reprintOfId" ON "Metric" WHEN NEW."reprintOfId" IS NULL
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  VALUES ('figure', COALESCE(NEW."regionCode", ''), NEW."kind", COALESCE(NEW."compareClass", ''), 1)
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "count" + 1;
  INSERT INTO "FigureCount" ("regionCode", "kind", "compareClass", "year", "count")
  VALUES (COALESCE(NEW."regionCode", ''), NEW."kind", COALESCE(NEW."compareClass", ''), COALESCE(NEW."year", 0), 1)
  ON CONFLICT ("regionCode", "kind", "compareClass", "year") DO UPDATE SET "count" = "count" + 1;
END;

CREATE TRIGGER "Mention_subject_added" AFTER INSERT ON "Mention" WHEN NEW."role" = 'subject' AND NEW."regionCode" IS NOT NULL
BEGIN
  INSERT INTO "ArticleRegion" ("regionCode", "articleId", "mentions", "publishedOn", "publishedYear", "addedAt")
  SELECT NEW."regionCode", "id", 1, "publishedOn", "publishedYear", "createdAt" FROM "Article" WHERE "id" = NEW."articleId"
  ON CONFLICT ("regionCode", "articleId") DO UPDATE SET "mentions" = "mentions" + 1;
END;

CREATE TRIGGER "Mention_subject_removed" AFTER DELETE ON "Mention" WHEN OLD."role" = 'subject' AND OLD."regionCode" IS NOT NULL
BEGIN
  UPDATE "ArticleRegion" SET "mentions" = "mentions" - 1
  WHERE "regionCode" = OLD."regionCode" AND "articleId" = OLD."articleId";
  DELETE FROM "ArticleRegion"
  WHERE "regionCode" = OLD."regionCode" AND "articleId" = OLD."articleId" AND "mentions" <= 0;
END;

CREATE TRIGGER "Mention_subject_left" AFTER UPDATE OF "articleId", "regionCode", "role" ON "Mention" WHEN OLD."role" = 'subject' AND OLD."regionCode" IS NOT NULL
BEGIN
  UPDATE "ArticleRegion" SET "mentions" = "mentions" - 1
  WHERE "regionCode" = OLD."regionCode" AND "articleId" = OLD."articleId";
  DELETE FROM "ArticleRegion"
  WHERE "regionCode" = OLD."regionCode" AND "articleId" = OLD."articleId" AND "mentions" <= 0;
END;

CREATE TRIGGER "Mention_subject_joined" AFTER UPDATE OF "articleId", "regionCode", "role" ON "Mention" WHEN NEW."role" = 'subject' AND NEW."regionCode" IS NOT NULL
BEGIN
  INSERT INTO "ArticleRegion" ("regionCode", "articleId", "mentions", "publishedOn", "publishedYear", "addedAt")
  SELECT NEW."regionCode", "id", 1, "publishedOn", "publishedYear", "createdAt" FROM "Article" WHERE "id" = NEW."articleId"
  ON CONFLICT ("regionCode", "articleId") DO UPDATE SET "mentions" = "mentions" + 1;
END;

CREATE TRIGGER "Article_subject_dated" AFTER UPDATE OF "publishedOn", "publishedYear", "createdAt" ON "Article"
BEGIN
  UPDATE "ArticleRegion"
  SET "publishedOn" = NEW."publishedOn", "publishedYear" = NEW."publishedYear", "addedAt" = NEW."createdAt"
  WHERE "articleId" = NEW."id";
END;
