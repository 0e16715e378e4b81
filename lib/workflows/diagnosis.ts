/**
 * A look at one thing: `fault` is null when it is sound, else what is wrong, what to do, and how it can be mended;
 * `done` says afterwards what the mending did.
 */
export interface Diagnosis {
  sound: string
  fault: { detail: string; remedy: string; mend?: () => Promise<unknown>; done?: string } | null
}

export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim()
}
