-- DropIndex
DROP INDEX "Agency_regionCode_idx";

-- DropIndex
DROP INDEX "Agency_type_idx";

-- DropIndex
DROP INDEX "Article_publishedOn_idx";

-- DropIndex
DROP INDEX "Metric_agencyId_idx";

-- DropIndex
DROP INDEX "Metric_kind_idx";

-- DropIndex
DROP INDEX "Metric_programId_idx";

-- DropIndex
DROP INDEX "Program_agencyId_idx";

-- DropIndex
DROP INDEX "Program_category_idx";

-- DropIndex
DROP INDEX "Program_regionCode_idx";

-- DropIndex
DROP INDEX "ProgramClaim_programId_idx";

-- CreateTable
CREATE TABLE "RecordCount" (
    "record" TEXT COLLATE "C" NOT NULL,
    "regionCode" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "compareClass" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RecordCount_pkey" PRIMARY KEY ("record","regionCode","kind","compareClass")
);

-- CreateTable
CREATE TABLE "FigureCount" (
    "regionCode" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "compareClass" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FigureCount_pkey" PRIMARY KEY ("regionCode","kind","compareClass","year")
);

-- CreateTable
CREATE TABLE "ArticleRegion" (
    "regionCode" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "mentions" INTEGER NOT NULL,
    "publishedOn" TEXT COLLATE "C",
    "publishedYear" INTEGER,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ArticleRegion_pkey" PRIMARY KEY ("regionCode","articleId")
);

-- CreateIndex
CREATE INDEX "ArticleRegion_newest_idx" ON "ArticleRegion"("regionCode", "publishedOn" DESC NULLS LAST, "publishedYear" DESC NULLS LAST, "articleId");

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
CREATE INDEX "AgencyClaim_agencyId_dated_articleId_idx" ON "AgencyClaim"("agencyId", "dated" DESC NULLS LAST, "articleId");

-- CreateIndex
CREATE INDEX "Article_newest_idx" ON "Article"("publishedOn" DESC NULLS LAST, "publishedYear" DESC NULLS LAST, "id");

-- CreateIndex
CREATE INDEX "Article_createdAt_id_idx" ON "Article"("createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Article_updatedAt_idx" ON "Article"("updatedAt");

-- CreateIndex
CREATE INDEX "Metric_region_newest_idx" ON "Metric"("regionCode", "year" DESC NULLS LAST, "articleId", "start", "id", "reprintOfId", "kind", "compareClass", "status");

-- CreateIndex
CREATE INDEX "Metric_agency_newest_idx" ON "Metric"("agencyId", "year" DESC NULLS LAST, "articleId", "start", "id", "reprintOfId");

-- CreateIndex
CREATE INDEX "Metric_program_newest_idx" ON "Metric"("programId", "year" DESC NULLS LAST, "articleId", "start", "id", "reprintOfId");

-- CreateIndex
CREATE INDEX "Metric_kind_newest_idx" ON "Metric"("kind", "year" DESC NULLS LAST, "articleId", "start", "id", "reprintOfId");

-- CreateIndex
CREATE INDEX "Metric_newest_idx" ON "Metric"("year" DESC NULLS LAST, "articleId", "start", "id", "reprintOfId");

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
CREATE INDEX "ProgramClaim_programId_dated_articleId_idx" ON "ProgramClaim"("programId", "dated" DESC NULLS LAST, "articleId");

-- AddForeignKey
ALTER TABLE "ArticleRegion" ADD CONSTRAINT "ArticleRegion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

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

CREATE FUNCTION "count_article_in"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  SELECT 'article', '', '', '', COUNT(*) FROM come GROUP BY 1, 2, 3, 4
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "RecordCount"."count" + excluded."count";
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_article_out"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (SELECT 'article' AS "record", '' AS "regionCode", '' AS "kind", '' AS "compareClass", COUNT(*) AS "gone" FROM gone GROUP BY 1, 2, 3, 4)
  UPDATE "RecordCount" AS kept SET "count" = kept."count" - fewer."gone" FROM fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass";
  WITH fewer AS (SELECT DISTINCT 'article' AS "record", '' AS "regionCode", '' AS "kind", '' AS "compareClass" FROM gone)
  DELETE FROM "RecordCount" AS kept USING fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."count" <= 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER "Article_count_added" AFTER INSERT ON "Article"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_article_in"();

CREATE TRIGGER "Article_count_removed" AFTER DELETE ON "Article"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_article_out"();

CREATE FUNCTION "count_subject_in"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  SELECT 'subject', "regionCode", '', '', COUNT(*) FROM come GROUP BY 1, 2, 3, 4
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "RecordCount"."count" + excluded."count";
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_subject_out"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (SELECT 'subject' AS "record", "regionCode" AS "regionCode", '' AS "kind", '' AS "compareClass", COUNT(*) AS "gone" FROM gone GROUP BY 1, 2, 3, 4)
  UPDATE "RecordCount" AS kept SET "count" = kept."count" - fewer."gone" FROM fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass";
  WITH fewer AS (SELECT DISTINCT 'subject' AS "record", "regionCode" AS "regionCode", '' AS "kind", '' AS "compareClass" FROM gone)
  DELETE FROM "RecordCount" AS kept USING fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."count" <= 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER "ArticleRegion_count_added" AFTER INSERT ON "ArticleRegion"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_subject_in"();

CREATE TRIGGER "ArticleRegion_count_removed" AFTER DELETE ON "ArticleRegion"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_subject_out"();

CREATE FUNCTION "count_agency_in"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  SELECT 'agency', COALESCE("regionCode", ''), "type", '', COUNT(*) FROM come GROUP BY 1, 2, 3, 4
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "RecordCount"."count" + excluded."count";
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_agency_out"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (SELECT 'agency' AS "record", COALESCE("regionCode", '') AS "regionCode", "type" AS "kind", '' AS "compareClass", COUNT(*) AS "gone" FROM gone GROUP BY 1, 2, 3, 4)
  UPDATE "RecordCount" AS kept SET "count" = kept."count" - fewer."gone" FROM fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass";
  WITH fewer AS (SELECT DISTINCT 'agency' AS "record", COALESCE("regionCode", '') AS "regionCode", "type" AS "kind", '' AS "compareClass" FROM gone)
  DELETE FROM "RecordCount" AS kept USING fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."count" <= 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER "Agency_count_added" AFTER INSERT ON "Agency"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_agency_in"();

CREATE TRIGGER "Agency_count_removed" AFTER DELETE ON "Agency"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_agency_out"();

CREATE TRIGGER "Agency_count_left" AFTER UPDATE ON "Agency"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_agency_out"();

CREATE TRIGGER "Agency_count_joined" AFTER UPDATE ON "Agency"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_agency_in"();

CREATE FUNCTION "count_program_in"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  SELECT 'program', COALESCE("regionCode", ''), "category", '', COUNT(*) FROM come GROUP BY 1, 2, 3, 4
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "RecordCount"."count" + excluded."count";
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_program_out"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (SELECT 'program' AS "record", COALESCE("regionCode", '') AS "regionCode", "category" AS "kind", '' AS "compareClass", COUNT(*) AS "gone" FROM gone GROUP BY 1, 2, 3, 4)
  UPDATE "RecordCount" AS kept SET "count" = kept."count" - fewer."gone" FROM fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass";
  WITH fewer AS (SELECT DISTINCT 'program' AS "record", COALESCE("regionCode", '') AS "regionCode", "category" AS "kind", '' AS "compareClass" FROM gone)
  DELETE FROM "RecordCount" AS kept USING fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."count" <= 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER "Program_count_added" AFTER INSERT ON "Program"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_program_in"();

CREATE TRIGGER "Program_count_removed" AFTER DELETE ON "Program"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_program_out"();

CREATE TRIGGER "Program_count_left" AFTER UPDATE ON "Program"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_program_out"();

CREATE TRIGGER "Program_count_joined" AFTER UPDATE ON "Program"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_program_in"();

CREATE FUNCTION "count_issue_in"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  SELECT 'issue', '', "code", '', COUNT(*) FROM come GROUP BY 1, 2, 3, 4
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "RecordCount"."count" + excluded."count";
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_issue_out"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (SELECT 'issue' AS "record", '' AS "regionCode", "code" AS "kind", '' AS "compareClass", COUNT(*) AS "gone" FROM gone GROUP BY 1, 2, 3, 4)
  UPDATE "RecordCount" AS kept SET "count" = kept."count" - fewer."gone" FROM fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass";
  WITH fewer AS (SELECT DISTINCT 'issue' AS "record", '' AS "regionCode", "code" AS "kind", '' AS "compareClass" FROM gone)
  DELETE FROM "RecordCount" AS kept USING fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."count" <= 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER "Issue_count_added" AFTER INSERT ON "Issue"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_issue_in"();

CREATE TRIGGER "Issue_count_removed" AFTER DELETE ON "Issue"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_issue_out"();

CREATE TRIGGER "Issue_count_left" AFTER UPDATE ON "Issue"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_issue_out"();

CREATE TRIGGER "Issue_count_joined" AFTER UPDATE ON "Issue"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_issue_in"();

CREATE FUNCTION "count_figure_in"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "RecordCount" ("record", "regionCode", "kind", "compareClass", "count")
  SELECT 'figure', COALESCE("regionCode", ''), "kind", COALESCE("compareClass", ''), COUNT(*) FROM come WHERE "reprintOfId" IS NULL GROUP BY 1, 2, 3, 4
  ON CONFLICT ("record", "regionCode", "kind", "compareClass") DO UPDATE SET "count" = "RecordCount"."count" + excluded."count";
  INSERT INTO "FigureCount" ("regionCode", "kind", "compareClass", "year", "count")
  SELECT COALESCE("regionCode", ''), "kind", COALESCE("compareClass", ''), COALESCE("year", 0), COUNT(*) FROM come WHERE "reprintOfId" IS NULL GROUP BY 1, 2, 3, 4
  ON CONFLICT ("regionCode", "kind", "compareClass", "year") DO UPDATE SET "count" = "FigureCount"."count" + excluded."count";
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_figure_out"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (SELECT 'figure' AS "record", COALESCE("regionCode", '') AS "regionCode", "kind" AS "kind", COALESCE("compareClass", '') AS "compareClass", COUNT(*) AS "gone" FROM gone WHERE "reprintOfId" IS NULL GROUP BY 1, 2, 3, 4)
  UPDATE "RecordCount" AS kept SET "count" = kept."count" - fewer."gone" FROM fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass";
  WITH fewer AS (SELECT DISTINCT 'figure' AS "record", COALESCE("regionCode", '') AS "regionCode", "kind" AS "kind", COALESCE("compareClass", '') AS "compareClass" FROM gone WHERE "reprintOfId" IS NULL)
  DELETE FROM "RecordCount" AS kept USING fewer
  WHERE kept."record" = fewer."record" AND kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."count" <= 0;
  WITH fewer AS (SELECT COALESCE("regionCode", '') AS "regionCode", "kind" AS "kind", COALESCE("compareClass", '') AS "compareClass", COALESCE("year", 0) AS "year", COUNT(*) AS "gone" FROM gone WHERE "reprintOfId" IS NULL GROUP BY 1, 2, 3, 4)
  UPDATE "FigureCount" AS kept SET "count" = kept."count" - fewer."gone" FROM fewer
  WHERE kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."year" = fewer."year";
  WITH fewer AS (SELECT DISTINCT COALESCE("regionCode", '') AS "regionCode", "kind" AS "kind", COALESCE("compareClass", '') AS "compareClass", COALESCE("year", 0) AS "year" FROM gone WHERE "reprintOfId" IS NULL)
  DELETE FROM "FigureCount" AS kept USING fewer
  WHERE kept."regionCode" = fewer."regionCode" AND kept."kind" = fewer."kind" AND kept."compareClass" = fewer."compareClass" AND kept."year" = fewer."year" AND kept."count" <= 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER "Metric_count_added" AFTER INSERT ON "Metric"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_figure_in"();

CREATE TRIGGER "Metric_count_removed" AFTER DELETE ON "Metric"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_figure_out"();

CREATE TRIGGER "Metric_count_left" AFTER UPDATE ON "Metric"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "count_figure_out"();

CREATE TRIGGER "Metric_count_joined" AFTER UPDATE ON "Metric"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "count_figure_in"();

CREATE FUNCTION "subject_in"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "ArticleRegion" ("regionCode", "articleId", "mentions", "publishedOn", "publishedYear", "addedAt")
  SELECT come."regionCode", article."id", COUNT(*), article."publishedOn", article."publishedYear", article."createdAt"
  FROM come JOIN "Article" AS article ON article."id" = come."articleId"
  WHERE come."role" = 'subject' AND come."regionCode" IS NOT NULL GROUP BY come."regionCode", article."id"
  ON CONFLICT ("regionCode", "articleId") DO UPDATE SET "mentions" = "ArticleRegion"."mentions" + excluded."mentions";
  RETURN NULL;
END
$$;

CREATE FUNCTION "subject_out"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH fewer AS (
    SELECT "regionCode", "articleId", COUNT(*) AS "gone" FROM gone
    WHERE "role" = 'subject' AND "regionCode" IS NOT NULL GROUP BY 1, 2)
  UPDATE "ArticleRegion" AS kept SET "mentions" = kept."mentions" - fewer."gone" FROM fewer
  WHERE kept."regionCode" = fewer."regionCode" AND kept."articleId" = fewer."articleId";
  DELETE FROM "ArticleRegion" AS kept USING gone
  WHERE gone."role" = 'subject' AND kept."regionCode" = gone."regionCode" AND kept."articleId" = gone."articleId"
    AND kept."mentions" <= 0;
  RETURN NULL;
END
$$;

CREATE FUNCTION "subject_dated"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE "ArticleRegion" AS kept
  SET "publishedOn" = come."publishedOn", "publishedYear" = come."publishedYear", "addedAt" = come."createdAt"
  FROM come WHERE kept."articleId" = come."id" AND
    (kept."publishedOn", kept."publishedYear", kept."addedAt")
      IS DISTINCT FROM (come."publishedOn", come."publishedYear", come."createdAt");
  RETURN NULL;
END
$$;

CREATE TRIGGER "Mention_subject_added" AFTER INSERT ON "Mention"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "subject_in"();

CREATE TRIGGER "Mention_subject_removed" AFTER DELETE ON "Mention"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "subject_out"();

CREATE TRIGGER "Mention_subject_left" AFTER UPDATE ON "Mention"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "subject_out"();

CREATE TRIGGER "Mention_subject_joined" AFTER UPDATE ON "Mention"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "subject_in"();

CREATE TRIGGER "Article_subject_dated" AFTER UPDATE ON "Article"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "subject_dated"();
