-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "sourceUrl" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "ArticleDraft" (
    "id" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "curator" TEXT COLLATE "C" NOT NULL,
    "file" TEXT COLLATE "C" NOT NULL,
    "facts" TEXT COLLATE "C" NOT NULL,
    "page" TEXT COLLATE "C",
    "reading" TEXT COLLATE "C",
    "fault" TEXT COLLATE "C",

    CONSTRAINT "ArticleDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ArticleDraft_expiresAt_idx" ON "ArticleDraft"("expiresAt");
