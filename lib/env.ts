/** The one typed place for settings, and the only reader of `process.env`. `.env.example` documents each. */
import { delimiter, resolve } from 'node:path'
import { z } from 'zod'

/** Meilisearch refuses shorter master keys in production. */
const SHORTEST_MASTER_KEY = 16
/** NIST SP 800-63B and OWASP ASVS 6.2.1. */
const SHORTEST_PASSWORD = 8

const SHORTEST_TOKEN = 16
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const text = z.string().trim().min(1)
const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).transform(trimSlashes)

const serverAddress = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' })

const variables = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  KB_HOST: text.default('127.0.0.1'),
  KB_DATA_DIR: text.default('.data'),
  DATABASE_URL: z
    .union([z.string().regex(/^file:./), serverAddress], { error: 'must begin with file: or postgresql://' })
    .optional(),
  TEST_DATABASE_URL: serverAddress.optional(),
  MEILI_URL: webAddress.optional(),
  MEILI_MASTER_KEY: z
    .string()
    .min(SHORTEST_MASTER_KEY, `must have at least ${SHORTEST_MASTER_KEY} characters`)
    .optional(),
  MEILI_SEARCH_KEY: text.optional(),
  SITE_URL: webAddress.optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(SHORTEST_PASSWORD, `must have at least ${SHORTEST_PASSWORD} characters`)
    .optional(),
  TRUST_PROXY: z.coerce.number('must be a number of proxies').int().min(0).max(9).default(0),
  RATE_LIMIT: z.coerce.number('must be a number of requests').int().min(0).default(600),
  MAX_REQUESTS: z.coerce.number('must be a number of requests').int().min(1).default(32),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  METRICS_TOKEN: z.string().min(SHORTEST_TOKEN, `must have at least ${SHORTEST_TOKEN} characters`).optional(),
  CHROMIUM_PATH: text.optional(),
  NO_COLOR: z.string().optional(),
})

/** Names of all environment variables the project reads; `.env.example` has the same ones. */
export const SETTING_NAMES = Object.keys(variables.shape)

export interface Settings {
  /** 0 takes any free port. */
  port: number
  /** The address the site listens on. */
  host: string
  /** Absolute path of the folder that holds all state. */
  dataDir: string
  /** `file:` address with an absolute path, or the address of a PostgreSQL database. */
  databaseUrl: string
  /** A PostgreSQL on which tests may make and remove databases; undefined means that they start one. */
  testDatabaseUrl: string | undefined
  /** A Meilisearch that runs elsewhere; undefined means that one is started here. */
  meiliUrl: string | undefined
  /** Of the engine at `meiliUrl`: may do everything with it; never reaches the site process. */
  meiliMasterKey: string | undefined
  /** May only search; what the site uses. */
  meiliSearchKey: string | undefined
  /** Public address of the site, without a slash at its end: for canonical links and citations. */
  siteUrl: string
  /** Of the curators, as it is typed or as its hash; undefined where none was set. */
  adminPassword: string | undefined
  /** Proxies of ours before the site, whose word counts for who asks; 0: the connection tells. */
  trustProxy: number
  /** Pages one sender may ask for in a minute; 0 for no limit. */
  rateLimit: number
  /** Requests answered at a time. */
  maxRequests: number
  logLevel: (typeof LOG_LEVELS)[number]
  /** Opens the metrics; undefined closes them. */
  metricsToken: string | undefined
  chromiumPath: string | undefined
  noColor: boolean
}

/** A variable has a value that can't be used. The message names it and says what to do; show it without a stack. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * The settings as they are now. Evaluated at each call, so that importing this file never fails and a test
 * may set a variable.
 * @throws SettingsError when a variable can't be used.
 */
export function settings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  // Each is looked up in the environment of the process, so only those that are ours.
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, env[name]]).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(given)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(explain).join('\n'))
  const { data } = parsed
  const dataDir = resolve(data.KB_DATA_DIR)
  return {
    port: data.PORT,
    host: data.KB_HOST,
    dataDir,
    databaseUrl: withAbsolutePath(data.DATABASE_URL ?? `file:${dataDir}/kb.db`),
    testDatabaseUrl: data.TEST_DATABASE_URL,
    meiliUrl: data.MEILI_URL,
    meiliMasterKey: data.MEILI_MASTER_KEY,
    meiliSearchKey: data.MEILI_SEARCH_KEY,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    adminPassword: data.ADMIN_PASSWORD,
    trustProxy: data.TRUST_PROXY,
    rateLimit: data.RATE_LIMIT,
    maxRequests: data.MAX_REQUESTS,
    logLevel: data.LOG_LEVEL,
    metricsToken: data.METRICS_TOKEN,
    chromiumPath: data.CHROMIUM_PATH,
    noColor: given.NO_COLOR !== undefined,
  }
}

function explain(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}. Change it in the environment or in .env (see .env.example), or remove it.`
}

/** The standalone server changes its working folder, so a relative path would mean another file there. */
function withAbsolutePath(url: string): string {
  if (!url.startsWith('file:')) return url
  return `file:${resolve(url.slice('file:'.length))}`
}

function trimSlashes(address: string): string {
  return address.replace(/\/+$/, '')
}

/** The folder the user stands in, which relative file names on a command line mean: npm moves to the project's. */
export function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}

/** Whether Next's development server runs this, which evaluates code. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development'
}

/** Folders that programs are looked for in. */
export function searchPath(): string[] {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
}

/** Our environment with some variables changed, for a process we start; undefined takes a variable away. */
export function childEnvironment(changes: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

/** Whether this is part of the built site, and not run from its source files. */
export function isBundled(): boolean {
  return process.env.NEXT_RUNTIME !== undefined
}
