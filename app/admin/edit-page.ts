/** What every page that changes a record needs to know of its address. */
import { notFound, redirect } from 'next/navigation'
import { requireCurator } from '@/app/_session/curator'
import { type Note, noteFor } from '@/app/_session/note'
import { returnPath } from '@/app/_session/return-path'
import type { SearchParams } from '@/app/_url/page-props'
import { withNote } from '@/app/_url/review-state'

export interface EditPage {
  /** Of this page, to come back to when a form can't be taken. */
  here: string
  /** Of the queue it was opened from; undefined when it was opened from the record. */
  from: string | undefined
  note: Note | null
  /** That the articles to choose from shall have, where there are many. */
  words: string
  /** What was typed into the form of this action, when that form could not be taken. */
  typed(action: string): Readonly<Record<string, string>> | null
}

const LONGEST = 100

/** Asks for the sign-in first. @param path of the page, without what follows the question mark. */
export async function readEditPage(path: string, given: Promise<SearchParams>): Promise<EditPage> {
  const { from: asked, said, words } = await given
  const from = typeof asked === 'string' ? returnPath(asked) : undefined
  const here = from === undefined ? path : `${path}?from=${encodeURIComponent(from)}`
  await requireCurator(here)
  const note = await noteFor(said)
  const typed = (action: string) => (note?.form?.action === action ? note.form : null)
  return { here, from, note, words: typeof words === 'string' ? words.trim().slice(0, LONGEST) : '', typed }
}

/** A page whose record is gone: with the decision that took it away, what became of that is told in the queue. */
export async function leaveGone(given: Promise<SearchParams>): Promise<never> {
  const { said } = await given
  if (typeof said === 'string' && (await noteFor(said)) !== null) redirect(withNote('/admin', said))
  notFound()
}
