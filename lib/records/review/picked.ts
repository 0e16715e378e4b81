/** Several entries of a list, ticked to be decided on at once. */
import type { CorrectionAction } from '@/lib/records/correction/action'
import type { WorkKind } from '@/lib/records/review/work'
import type { WorkItem } from '@/lib/records/review/work-item'

/** Name of the box of one entry: what follows are the ids it stands for. */
const PICKED = 'pick:'

export const pickField = (ids: readonly string[]): string => PICKED + ids.join(',')

/** The ids of all entries whose boxes a sent form has. */
export function pickedIds(form: Readonly<Record<string, string>>): string[] {
  return Object.keys(form)
    .filter((name) => name.startsWith(PICKED))
    .flatMap((name) => name.slice(PICKED.length).split(','))
}

/** What may be decided on several at once, by the kind of work; nothing where each needs a choice of its own. */
export const PICKED_ACTIONS: Readonly<
  Record<WorkKind, readonly { action: CorrectionAction; label: string }[]>
> = {
  issue: [{ action: 'issue.settle', label: '해결' }],
  report: [],
  disagreement: [{ action: 'figure.accept', label: '기사대로 읽음' }],
  year: figureActions(),
  owner: figureActions(),
  meaning: figureActions(),
  planned: [{ action: 'agency.accept', label: '아직 설립 예정' }],
  names: [],
}

function figureActions(): { action: CorrectionAction; label: string }[] {
  return [
    { action: 'figure.accept', label: '맞음' },
    { action: 'figure.reject', label: '제외' },
  ]
}

/** What an entry's box stands for. */
export function idsOfItem(item: WorkItem): string[] {
  switch (item.is) {
    case 'figure':
      return [item.figure.id]
    case 'disagreement':
      return item.figures.map(({ id }) => id)
    case 'agency':
      return [item.agency.id]
    case 'names':
      return item.pair.map(({ id }) => id)
    default:
      return [item.id]
  }
}
