/** What browsers load, bundled from `start.ts`. The build finds the file by its name in this line. */
export const ELEMENTS_SCRIPT = String(new URL('./bundled/start.js', import.meta.url))
