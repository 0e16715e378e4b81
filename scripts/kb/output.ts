/** Data goes to standard output, everything said about the work to standard error. */

/** Writes data, and waits until it is out: the process may end right after. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error && !readerIsGone(error) ? reject(error) : resolve()))
  })
}

export function note(line: string): void {
  process.stderr.write(`${line}\n`)
}

export function readerIsGone(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
