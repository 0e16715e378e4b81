-- DropIndex
DROP INDEX "AgencyClaim_agencyId_idx";

-- DropIndex
DROP INDEX "Mention_programId_idx";

-- DropIndex
DROP INDEX "Mention_agencyId_idx";

-- DropIndex
DROP INDEX "Mention_regionCode_idx";

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN "fullKey" TEXT;

-- AlterTable
ALTER TABLE "AgencyClaim" ADD COLUMN "dated" TEXT;
ALTER TABLE "AgencyClaim" ADD COLUMN "parentDated" TEXT;
ALTER TABLE "AgencyClaim" ADD COLUMN "shapeId" TEXT;

-- AlterTable
ALTER TABLE "Program" ADD COLUMN "fullKey" TEXT;

-- AlterTable
ALTER TABLE "ProgramClaim" ADD COLUMN "dated" TEXT;
ALTER TABLE "ProgramClaim" ADD COLUMN "shapeId" TEXT;

-- CreateTable
CREATE TABLE "AgencyShape" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agencyId" TEXT NOT NULL,
    "regionCode" TEXT,
    "type" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "latest" TEXT NOT NULL,
    CONSTRAINT "AgencyShape_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgencyShapeKey" (
    "key" TEXT NOT NULL,
    "shapeId" TEXT NOT NULL,

    PRIMARY KEY ("key", "shapeId"),
    CONSTRAINT "AgencyShapeKey_shapeId_fkey" FOREIGN KEY ("shapeId") REFERENCES "AgencyShape" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgramShape" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programId" TEXT NOT NULL,
    "regionCode" TEXT,
    "agencyShapeId" TEXT,
    "category" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "latest" TEXT NOT NULL,
    CONSTRAINT "ProgramShape_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgramShapeKey" (
    "key" TEXT NOT NULL,
    "shapeId" TEXT NOT NULL,

    PRIMARY KEY ("key", "shapeId"),
    CONSTRAINT "ProgramShapeKey_shapeId_fkey" FOREIGN KEY ("shapeId") REFERENCES "ProgramShape" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AgencyShape_agencyId_idx" ON "AgencyShape"("agencyId");

-- CreateIndex
CREATE INDEX "AgencyShapeKey_shapeId_idx" ON "AgencyShapeKey"("shapeId");

-- CreateIndex
CREATE INDEX "ProgramShape_programId_idx" ON "ProgramShape"("programId");

-- CreateIndex
CREATE INDEX "ProgramShape_agencyShapeId_idx" ON "ProgramShape"("agencyShapeId");

-- CreateIndex
CREATE INDEX "ProgramShapeKey_shapeId_idx" ON "ProgramShapeKey"("shapeId");

-- CreateIndex
CREATE INDEX "Agency_fullKey_idx" ON "Agency"("fullKey");

-- CreateIndex
CREATE INDEX "AgencyClaim_agencyId_parentDated_idx" ON "AgencyClaim"("agencyId", "parentDated");

-- CreateIndex
CREATE INDEX "AgencyClaim_shapeId_dated_idx" ON "AgencyClaim"("shapeId", "dated");

-- CreateIndex
CREATE INDEX "Mention_regionCode_role_id_idx" ON "Mention"("regionCode", "role", "id");

-- CreateIndex
CREATE INDEX "Mention_agencyId_id_idx" ON "Mention"("agencyId", "id");

-- CreateIndex
CREATE INDEX "Mention_programId_id_idx" ON "Mention"("programId", "id");

-- CreateIndex
CREATE INDEX "Program_fullKey_idx" ON "Program"("fullKey");

-- CreateIndex
CREATE INDEX "ProgramClaim_shapeId_dated_idx" ON "ProgramClaim"("shapeId", "dated");
