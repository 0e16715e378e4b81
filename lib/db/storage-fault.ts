/** Why a write failed, where it is nothing of ours: for whoever has to make room or wait. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /SQLITE_FULL|SQLITE_IOERR|disk I\/O error|database or disk is full|ENOSPC|EFBIG|53100|No space left/i,
    '디스크에 자리가 없거나 쓸 수 없습니다. 자리를 비운 뒤 다시 해 주세요.',
  ],
  [
    /SQLITE_BUSY|database is locked|P1008|55P03|timed out during query/i,
    '다른 프로그램이 데이터베이스에 오래 쓰고 있습니다. 그 일이 끝난 뒤 다시 해 주세요.',
  ],
  [
    /SQLITE_READONLY|attempt to write a readonly|EACCES|EROFS/i,
    '데이터베이스에 쓸 권한이 없습니다. 파일과 폴더의 권한을 확인해 주세요.',
  ],
]

/** Null when the reason is another. */
export function storageFault(error: unknown): string | null {
  const said = reasonsOf(error).join(' ')
  return FAULTS.find(([pattern]) => pattern.test(said))?.[1] ?? null
}

/** Prisma keeps what the database said in a cause, or in a code beside the message. */
function reasonsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)]
  const code = 'code' in error ? String(error.code) : ''
  return [error.message, code, ...(error.cause === undefined ? [] : reasonsOf(error.cause))]
}
