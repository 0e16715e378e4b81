-- CreateTable
CREATE TABLE "CommonText" (
    "textKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "CommonText_pkey" PRIMARY KEY ("textKey")
);
