-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_MetricSuccessor" (
    "oldId" TEXT NOT NULL PRIMARY KEY,
    "metricId" TEXT NOT NULL
);
INSERT INTO "new_MetricSuccessor" ("metricId", "oldId") SELECT "metricId", "oldId" FROM "MetricSuccessor";
DROP TABLE "MetricSuccessor";
ALTER TABLE "new_MetricSuccessor" RENAME TO "MetricSuccessor";
CREATE INDEX "MetricSuccessor_metricId_idx" ON "MetricSuccessor"("metricId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
