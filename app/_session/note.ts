/** What became of the last form: kept in a sealed cookie, so that an address can't make a page say anything. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { hasCookie, sealedCookie } from '@/app/_session/cookie'
import { withNote } from '@/app/_url/review-state'
import { passwordHashInUse } from '@/lib/workflows/sign-in/site-password'

const noteSchema = z.object({
  /** Of the corrections that were made, to undo them. */
  done: z.array(z.string()),
  said: z.string(),
  isFault: z.boolean(),
  /** As it was typed, to be mended; null when it was taken or is too long to be kept. */
  form: z.record(z.string(), z.string()).nullable(),
})

export type Note = z.infer<typeof noteSchema>

/** A cookie holds 4,096 bytes, a third of which the seal takes. */
const MOST_FORM_BYTES = 2_400
/** Ids of twenty letters each. */
const MOST_DONE = 80

/** Keeps the note and gives back the address of the page that is to show it. */
export async function leaveNote(path: string, note: Note): Promise<string> {
  const hash = await passwordHashInUse()
  if (hash === null) return path
  const id = randomUUID().slice(0, 8)
  const cookie = await sealedCookie('said', hash)
  cookie.id = id
  cookie.note = { ...withDone(note), form: fits(note.form) ? note.form : null }
  await cookie.save()
  return withNote(path, id)
}

/** More decisions than a cookie can name are taken back one by one. */
function withDone(note: Note): Note {
  if (note.done.length <= MOST_DONE) return note
  return { ...note, done: [], said: `${note.said} 되돌리려면 ‘지난 결정’에서 하나씩 고르세요.` }
}

const fits = (form: Note['form']) => Buffer.byteLength(JSON.stringify(form)) <= MOST_FORM_BYTES

/** The note that the address of a page asks for; null for another one's, or none. */
export async function noteFor(said: unknown): Promise<Note | null> {
  if (typeof said !== 'string' || !(await hasCookie('said'))) return null
  const hash = await passwordHashInUse()
  if (hash === null) return null
  const { id, note } = await sealedCookie('said', hash)
  return id === said ? (noteSchema.safeParse(note).data ?? null) : null
}
