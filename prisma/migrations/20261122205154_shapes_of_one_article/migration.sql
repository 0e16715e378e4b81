-- AlterTable
ALTER TABLE "AgencyShape" ADD COLUMN "articleId" TEXT;

-- AlterTable
ALTER TABLE "ProgramShape" ADD COLUMN "articleId" TEXT;
