-- CreateTable
CREATE TABLE "ProgramTarget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "ProgramTarget_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "ProgramClaim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgramTarget_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "Sentence" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN "standing" TEXT NOT NULL DEFAULT 'existing';

-- AlterTable
ALTER TABLE "AgencyClaim" ADD COLUMN "standing" TEXT NOT NULL DEFAULT 'existing';

-- CreateIndex
CREATE INDEX "ProgramTarget_claimId_idx" ON "ProgramTarget"("claimId");

-- CreateIndex
CREATE INDEX "ProgramTarget_sentenceId_idx" ON "ProgramTarget"("sentenceId");
