/** Something the user can mend. The message says what and how; it is shown alone, without a stack. */
export class PlainError extends Error {
  override name = 'PlainError'
}
