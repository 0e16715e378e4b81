-- DropForeignKey
ALTER TABLE "MetricSuccessor" DROP CONSTRAINT "MetricSuccessor_metricId_fkey";
