/** Counts by places take a few milliseconds in an index of fewer, however it came to be. */
const MANY_ARTICLES = 20_000
/** So much of an index in the order of arrival is felt. */
const FELT_PART = 1 / 5

/**
 * What to tell who has added many articles: an index built in one go has what is about one place together
 * (`recordIds` in lib/db/search), one that followed an ingest has it all over.
 * @param added by this run, of so many `articles` that there are now
 * @returns null where it makes no difference that anybody would notice
 */
export function rebuildAdvice(added: number, articles: number): string | null {
  if (articles < MANY_ARTICLES || added < articles * FELT_PART) return null
  return `Searches among ${articles} articles are counted faster by an index that is built in one go. When there is time: kb reindex (some four minutes for every 10,000 articles on two cores; searches go on meanwhile)`
}
