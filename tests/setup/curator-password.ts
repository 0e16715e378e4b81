/** Of the site that the browser tests visit. */
export const CURATOR_PASSWORD = 'only-for-tests-2026'
