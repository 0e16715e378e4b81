/** The `kb` command: finds the command, loads it and nothing else, and turns its end into an exit code. */
import { SettingsError } from '@/lib/env'
import { asksForHelp, UsageError } from '@/scripts/kb/command'
import { COMMAND_NAMES, commandNamed, USAGE_OF_KB } from '@/scripts/kb/commands'
import { note, print, readerIsGone } from '@/scripts/kb/output'

const EXIT = { done: 0, failed: 1, wrongUsage: 2, stopped: 130 } as const

// Whoever started us is gone without a word.
process.on('disconnect', () => process.exit(EXIT.stopped))
// `kb export | head`: the reader has what it wanted.
process.stdout.on('error', (error) => {
  if (readerIsGone(error)) process.exit(EXIT.done)
  throw error
})

process.exit(await runKb(process.argv.slice(2)))

async function runKb([name, ...args]: string[]): Promise<number> {
  try {
    return await dispatch(name, args)
  } catch (error) {
    if (error instanceof UsageError) {
      const place = error.command === undefined ? 'kb' : `kb ${error.command}`
      note(`${place}: ${error.message} See: ${place} --help`)
      return EXIT.wrongUsage
    }
    note(`kb: ${plainMessage(error)}`)
    return EXIT.failed
  }
}

async function dispatch(name: string | undefined, args: string[]): Promise<number> {
  if (name === undefined) throw new UsageError(`Say which command: ${COMMAND_NAMES.join(', ')}.`)
  if (name === '--help' || name === '-h' || (name === 'help' && args[0] === undefined)) {
    await print(USAGE_OF_KB)
    return EXIT.done
  }
  const [asked, rest] = name === 'help' ? [args[0] ?? '', ['--help']] : [name, args]
  const command = await commandNamed(asked)
  if (command === undefined) {
    throw new UsageError(`There is no command “${asked}”. Use one of ${COMMAND_NAMES.join(', ')}.`)
  }
  if (asksForHelp(rest)) {
    await print(command.help)
    return EXIT.done
  }
  return (await command.run(rest)) ? EXIT.done : EXIT.failed
}

/** What a user can act on comes without a stack; a fault of ours comes with it. */
function plainMessage(error: unknown): string {
  if (error instanceof SettingsError) return error.message
  if (!(error instanceof Error)) return String(error)
  const isFault = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  return isFault ? (error.stack ?? error.message) : error.message
}
