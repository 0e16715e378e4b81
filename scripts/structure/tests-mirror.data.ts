/** Files of lib/ that need no test of their own, each with the reason. */
export const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'lib/db/copy-database.ts':
    'One statement; tests/integration/workflows/backup.test.ts compares copies row by row.',
  'lib/db/queries/review/stored-facts.ts':
    'What a form was opened with; tests/integration/workflows/review/decide.test.ts changes each of the fields.',
  'lib/db/save/ingest-run.ts': 'One write; tests/integration/ingest/ingest-files.test.ts compares the table.',
  'lib/workflows/document-worker.ts':
    'tests/integration/workflows/index-beside.test.ts makes documents in such a thread: the worker has no export of its own',
  'lib/workflows/sound-reading-worker.ts':
    'tests/integration/db/save/known-files.test.ts reads in such threads: the worker has no export of its own',
  'lib/workflows/reading-worker.ts':
    'The thread of lib/workflows/read-apart.ts; tests/integration/workflows/hostile-files.test.ts runs two hundred files through it.',
  'lib/workflows/search-follows.ts':
    'A limit of time around bringIndexUpToDate; tests/e2e/add-article.spec.ts finds what was saved.',
}
