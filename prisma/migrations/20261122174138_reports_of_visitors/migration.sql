-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "contact" TEXT,
    "sender" TEXT NOT NULL,
    "settledAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Report_createdAt_idx" ON "Report"("createdAt");

-- CreateIndex
CREATE INDEX "Report_sender_createdAt_idx" ON "Report"("sender", "createdAt");

-- CreateIndex
CREATE INDEX "Report_settledAt_idx" ON "Report"("settledAt");
