/** Tables that the database fills by itself as others are written: no code of ours writes to them. */
export const KEPT_TABLES: readonly string[] = ['ArticleRegion', 'FigureCount', 'RecordCount']
