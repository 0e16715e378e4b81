-- AlterTable
ALTER TABLE "Article" ADD COLUMN "sourceUrl" TEXT;

-- CreateTable
CREATE TABLE "ArticleDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "curator" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "page" TEXT,
    "reading" TEXT,
    "fault" TEXT
);

-- CreateIndex
CREATE INDEX "ArticleDraft_expiresAt_idx" ON "ArticleDraft"("expiresAt");
