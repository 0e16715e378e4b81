-- CreateTable
CREATE TABLE "SearchText" (
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "names" TEXT NOT NULL,
    "keys" TEXT NOT NULL,
    "facts" TEXT NOT NULL,

    PRIMARY KEY ("recordKind", "recordId")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_IndexTask" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "textWritten" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_IndexTask" ("id", "recordId", "recordKind") SELECT "id", "recordId", "recordKind" FROM "IndexTask";
DROP TABLE "IndexTask";
ALTER TABLE "new_IndexTask" RENAME TO "IndexTask";
CREATE INDEX "IndexTask_recordKind_recordId_idx" ON "IndexTask"("recordKind", "recordId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SearchText_version_idx" ON "SearchText"("version");
