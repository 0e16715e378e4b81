-- AlterTable
ALTER TABLE "AgencyShape" ADD COLUMN     "articleId" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "ProgramShape" ADD COLUMN     "articleId" TEXT COLLATE "C";
