import type { StopList } from '@/scripts/runtime/stop-list'

/** What a step has to work with. */
export interface StepTools {
  root: string
  /** Empty, for reports; goes with the run. */
  reports: string
  stops: StopList
  /** What runs on SQLite runs on PostgreSQL too, instead of the choice that fits the time. */
  allOnPostgresql: boolean
  /** Runs a program of the packages (`vitest/vitest.mjs`) or a file of ours to its end. @returns its exit code. */
  node(file: string, args?: string[], env?: Record<string, string>): Promise<number>
  tool(file: string, args?: string[], env?: Record<string, string>): Promise<number>
  /** Prints a line where what the programs print goes. */
  say(line: string): void
}
