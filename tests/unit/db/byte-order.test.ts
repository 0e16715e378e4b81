import { expect, test } from 'vitest'
import { withByteOrder } from '@/lib/db/byte-order'

test('columns of text get the order of bytes, whatever else a migration says', () => {
  const script = `-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'TEXT',
    "year" INTEGER,
    "TEXT" TIMESTAMP(3) NOT NULL,
    "note" TEXT,
);

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "seen" TEXT,
ADD COLUMN     "told" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "note" SET DATA TYPE TEXT;
`
  expect(withByteOrder(script)).toBe(`-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL DEFAULT 'TEXT',
    "year" INTEGER,
    "TEXT" TIMESTAMP(3) NOT NULL,
    "note" TEXT COLLATE "C",
);

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "seen" TEXT COLLATE "C",
ADD COLUMN     "told" TEXT COLLATE "C" NOT NULL DEFAULT '',
ALTER COLUMN "note" SET DATA TYPE TEXT COLLATE "C";
`)
})
