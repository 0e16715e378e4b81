/** How many rows a file holds at most: said before the click, so that pages and files read it here. */
export const MOST_ROWS = 10_000
/** Results of a search are asked for page by page, and nobody reads further. */
export const MOST_SEARCH_ROWS = 1000
