-- DropIndex
DROP INDEX "AgencyClaim_agencyId_idx";

-- DropIndex
DROP INDEX "Mention_agencyId_idx";

-- DropIndex
DROP INDEX "Mention_programId_idx";

-- DropIndex
DROP INDEX "Mention_regionCode_idx";

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "fullKey" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "AgencyClaim" ADD COLUMN     "dated" TEXT COLLATE "C",
ADD COLUMN     "parentDated" TEXT COLLATE "C",
ADD COLUMN     "shapeId" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Program" ADD COLUMN     "fullKey" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "ProgramClaim" ADD COLUMN     "dated" TEXT COLLATE "C",
ADD COLUMN     "shapeId" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "AgencyShape" (
    "id" TEXT COLLATE "C" NOT NULL,
    "agencyId" TEXT COLLATE "C" NOT NULL,
    "regionCode" TEXT COLLATE "C",
    "type" TEXT COLLATE "C" NOT NULL,
    "standing" TEXT COLLATE "C" NOT NULL,
    "names" TEXT COLLATE "C" NOT NULL,
    "claims" INTEGER NOT NULL,
    "latest" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "AgencyShape_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencyShapeKey" (
    "key" TEXT COLLATE "C" NOT NULL,
    "shapeId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "AgencyShapeKey_pkey" PRIMARY KEY ("key","shapeId")
);

-- CreateTable
CREATE TABLE "ProgramShape" (
    "id" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "regionCode" TEXT COLLATE "C",
    "agencyShapeId" TEXT COLLATE "C",
    "category" TEXT COLLATE "C" NOT NULL,
    "names" TEXT COLLATE "C" NOT NULL,
    "claims" INTEGER NOT NULL,
    "latest" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ProgramShape_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgramShapeKey" (
    "key" TEXT COLLATE "C" NOT NULL,
    "shapeId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ProgramShapeKey_pkey" PRIMARY KEY ("key","shapeId")
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

-- AddForeignKey
ALTER TABLE "AgencyShape" ADD CONSTRAINT "AgencyShape_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyShapeKey" ADD CONSTRAINT "AgencyShapeKey_shapeId_fkey" FOREIGN KEY ("shapeId") REFERENCES "AgencyShape"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramShape" ADD CONSTRAINT "ProgramShape_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgramShapeKey" ADD CONSTRAINT "ProgramShapeKey_shapeId_fkey" FOREIGN KEY ("shapeId") REFERENCES "ProgramShape"("id") ON DELETE CASCADE ON UPDATE CASCADE;
