import { type ParseArgsConfig, parseArgs } from 'node:util'

export interface Command {
  help: string
  /**
   * @returns whether the work was done; false when some of it failed, which has been said.
   * @throws UsageError when it was asked for in a way it does not know.
   */
  run(args: string[]): Promise<boolean>
}

/** The command line says something we do not understand. The message is one sentence: what is wrong and what to write. */
export class UsageError extends Error {
  override name = 'UsageError'

  constructor(
    message: string,
    readonly command?: string,
  ) {
    super(message)
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** The options and words of a command line. @throws UsageError for an option the command does not have. */
export function parseCommandLine<T extends Options>(command: string, args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's message goes on to explain how to pass such a word as a value.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/)
    throw new UsageError(`${first}.`, command)
  }
}

export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? args.length : end).some((word) => word === '--help' || word === '-h')
}

/** A whole number of at least `least`. @throws UsageError */
export function wholeNumber(command: string, option: string, text: string, least: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`--${option} takes a whole number from ${least}, not “${text}”.`, command)
  }
  return value
}
