import { makeNode } from '@/components/elements/make-node'
import type { Offer } from '@/components/elements/offer'
import { classNames } from '@/components/ui/class-names'
import type { RecordKind } from '@/lib/records/vocabulary'

interface Drawing {
  /** Of the list; its options are `id-0`, `id-1` … */
  id: string
  offers: readonly Offer[]
  /** Results stand right below and must be seen: names are one line that has its place. */
  isBrief: boolean
  kindLabel: (kind: RecordKind) => string
  onChoose: (offer: Offer) => void
  /** Null forgets all. */
  onForget: (query: string | null) => void
}

/**
 * Lies over the page, so that nothing moves when it opens; over results it is one line under the box, where nothing else is.
 * The focus stays in the box: pressing here must not take it.
 */
export function offerList({ id, offers, isBrief, kindLabel, onChoose, onForget }: Drawing): HTMLElement {
  const recent = offers.flatMap((offer) => (offer.type === 'recent' ? [offer.query] : []))
  const isLine = isBrief && recent.length === 0
  const list = makeNode(
    'div',
    {
      id,
      role: 'listbox',
      'aria-label': recent.length > 0 ? '최근 검색어' : '이름 제안',
      class: classNames('min-w-0 grow', isLine ? 'flex gap-2' : 'py-1'),
    },
    ...offers.map((offer, index) => option(`${id}-${index}`, isLine, textOf(offer, isLine, kindLabel))),
  )
  list.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('[role=option]') : null
    const offer = pressed === null ? undefined : offers[[...list.children].indexOf(pressed)]
    if (offer !== undefined) onChoose(offer)
  })
  const frame = makeNode(
    'div',
    {
      class: classNames(
        'absolute top-full right-0 left-0 z-20 overflow-hidden text-sm',
        isLine ? 'mt-2' : 'mt-1 rounded-[4px] border border-line-strong bg-surface shadow-lg',
      ),
    },
    ...(recent.length > 0 ? [recentHead(onForget)] : []),
    makeNode('div', { class: 'flex' }, list, ...(recent.length > 0 ? [forgetButtons(recent, onForget)] : [])),
  )
  frame.addEventListener('mousedown', (event) => event.preventDefault())
  return frame
}

/** The keys are the box's, whose aria-activedescendant points to the active option. */
export function pointAt(list: HTMLElement, active: number): void {
  for (const [index, one] of list.querySelectorAll('[role=option]').entries()) {
    one.setAttribute('aria-selected', String(index === active))
    if (index === active) one.scrollIntoView({ block: 'nearest' })
  }
}

function option(id: string, isLine: boolean, children: Node[]): HTMLElement {
  const line = isLine
    ? 'h-7 min-w-0 gap-2 rounded-[4px] border border-line leading-7'
    : 'h-10 gap-3 leading-10'
  return makeNode(
    'div',
    {
      id,
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      class: `flex cursor-pointer items-baseline px-3 not-aria-selected:hover:bg-sunken aria-selected:bg-accent aria-selected:text-accent-ink ${line}`,
    },
    ...children,
  )
}

function textOf(offer: Offer, isLine: boolean, kindLabel: Drawing['kindLabel']): Node[] {
  if (offer.type === 'recent') return [makeNode('span', { class: 'truncate' }, offer.query)]
  if (offer.type === 'search') return [makeNode('span', { class: 'truncate' }, `‘${offer.query}’ 모두 찾기`)]
  const { kind, region, name, nameParts } = offer.record
  const whereFrom = [kindLabel(kind), kind === 'region' ? null : region].filter(Boolean).join(' · ')
  return [
    makeNode('span', { class: 'min-w-0 truncate', title: name }, ...nameParts.map(weighted)),
    // Three names side by side leave no room for it on a phone.
    makeNode(
      'span',
      { class: classNames('ml-auto shrink-0 text-xs opacity-80', isLine && 'max-sm:sr-only') },
      whereFrom,
    ),
  ]
}

/** The yellow mark is for evidence; here weight says what fits. */
function weighted({ text, hit }: { text: string; hit: boolean }): Node {
  return hit ? makeNode('b', { class: 'font-bold' }, text) : makeNode('span', {}, text)
}

function recentHead(onForget: Drawing['onForget']): HTMLElement {
  const all = makeNode('button', { type: 'button', class: 'px-2 py-1 hover:text-accent' }, '모두 지우기')
  all.addEventListener('click', () => onForget(null))
  return makeNode(
    'div',
    { class: 'flex items-baseline justify-between border-line border-b py-1 pr-1 pl-3 text-faint text-xs' },
    makeNode('span', {}, '최근 검색어'),
    all,
  )
}

function forgetButtons(recent: readonly string[], onForget: Drawing['onForget']): HTMLElement {
  const buttons = recent.map((query) => {
    const button = makeNode(
      'button',
      {
        type: 'button',
        'aria-label': `최근 검색어 ‘${query}’ 지우기`,
        class: 'grid h-10 w-11 place-items-center text-faint hover:text-accent',
      },
      makeNode('span', { 'aria-hidden': 'true' }, '×'),
    )
    button.addEventListener('click', () => onForget(query))
    return button
  })
  return makeNode('div', { class: 'py-1' }, ...buttons)
}
