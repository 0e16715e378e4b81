/** Of one form with files; what is more is not read. */
export const MOST_FILES = 20
export const MOST_UPLOAD_BYTES = 40 * 1024 * 1024

/** Six short fields for each figure of a long article, and some room. */
export const MOST_FORM_BYTES = 600_000
