-- CreateTable
CREATE TABLE "CommonText" (
    "textKey" TEXT NOT NULL PRIMARY KEY
);
