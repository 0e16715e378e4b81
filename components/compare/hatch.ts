/** Id of the pattern for values that are an upper bound. */
export const HATCH_ID = 'hatch-upper-bound'
