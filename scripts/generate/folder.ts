/** How made-up articles lie in their folder. */

/** One truth a line, in the shape of `tests/eval/gold.ts`; `file` is the path from the folder. */
export const TRUTH_FILE = 'truth.jsonl'

const FILES_IN_A_FOLDER = 1_000

/** The folder inside the folder in which article `number` lies: `0042`. */
export function folderOf(number: number): string {
  return String(Math.floor(number / FILES_IN_A_FOLDER)).padStart(4, '0')
}
