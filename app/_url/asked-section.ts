import { headers } from 'next/headers'

/** Set by the proxy: layouts are not told which page they stand around. */
export const PATH_HEADER = 'x-asked-path'

/** The path of the address asked for, without what follows the question mark; null where the proxy was not passed. */
export async function askedPath(): Promise<string | null> {
  return (await headers()).get(PATH_HEADER)
}

/** The first part of the address asked for, `/agencies` of `/agencies/x`; null where the proxy was not passed. */
export async function askedSection(): Promise<string | null> {
  const path = await askedPath()
  return path === null ? null : `/${path.split('/')[1] ?? ''}`
}
