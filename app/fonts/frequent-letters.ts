/**
 * The faces that every page needs: Latin, figures and the syllables Korean uses most. Each address is written out, for the
 * build finds files by their names in the text.
 */
export const FREQUENT_LETTERS = [
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.91.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.90.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.89.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.88.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.87.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.86.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.85.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.84.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.83.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.82.woff2',
    import.meta.url,
  ),
].map(String)
