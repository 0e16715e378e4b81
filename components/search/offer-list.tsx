import { type ReactNode, useEffect, useRef } from 'react'
import type { Offer } from '@/components/search/offer'
import { usePointedOption } from '@/components/search/use-pointed-option'
import { classNames } from '@/components/ui/class-names'
import type { RecordKind } from '@/lib/records/vocabulary'

interface Props {
  id: string
  optionId: (index: number) => string
  offers: readonly Offer[]
  active: number
  /** Results stand right below and must be seen: names are one line that has its place. */
  isBrief?: boolean
  kindLabels: Readonly<Record<RecordKind, string>>
  onChoose: (offer: Offer) => void
  /** Null forgets all. */
  onForget: (query: string | null) => void
}

/**
 * Lies over the page, so that nothing moves when it opens; over results it is one line under the box, where nothing else is.
 * The focus stays in the box: pressing here must not take it.
 */
export function OfferList({ id, optionId, offers, active, isBrief, kindLabels, onChoose, onForget }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const recent = offers.flatMap((offer) => (offer.type === 'recent' ? [offer.query] : []))
  usePointedOption(list, (index) => {
    const offer = offers[index]
    if (offer !== undefined) onChoose(offer)
  })
  const isLine = isBrief && recent.length === 0
  return (
    <div
      ref={list}
      className={classNames(
        'absolute top-full right-0 left-0 z-20 overflow-hidden text-sm',
        isLine ? 'mt-2' : 'mt-1 rounded-[4px] border border-line-strong bg-surface shadow-lg',
      )}
    >
      {recent.length > 0 ? <RecentHead onForgetAll={() => onForget(null)} /> : null}
      <div className="flex">
        <div
          id={id}
          role="listbox"
          aria-label={recent.length > 0 ? '최근 검색어' : '이름 제안'}
          className={classNames('min-w-0 grow', isLine ? 'flex gap-2' : 'py-1')}
        >
          {offers.map((offer, index) => (
            <Option key={optionId(index)} id={optionId(index)} isActive={index === active} isLine={isLine}>
              <OptionText offer={offer} kindLabels={kindLabels} />
            </Option>
          ))}
        </div>
        {recent.length > 0 ? (
          <div className="py-1">
            {recent.map((query) => (
              <button
                key={query}
                type="button"
                aria-label={`최근 검색어 ‘${query}’ 지우기`}
                onClick={() => onForget(query)}
                className="grid h-10 w-11 place-items-center text-faint hover:text-accent"
              >
                <span aria-hidden="true">×</span>
              </button>
            ))}
          </div>
        ) : null}
      </div>
    </div>
  )
}

function RecentHead({ onForgetAll }: { onForgetAll: () => void }) {
  return (
    <div className="flex items-baseline justify-between border-line border-b py-1 pr-1 pl-3 text-faint text-xs">
      <span>최근 검색어</span>
      <button type="button" onClick={onForgetAll} className="px-2 py-1 hover:text-accent">
        모두 지우기
      </button>
    </div>
  )
}

interface OptionProps {
  id: string
  isActive: boolean
  isLine?: boolean
  children: ReactNode
}

/** The keys are the box's, whose aria-activedescendant points here; the pointer is heard by the list. */
function Option({ id, isActive, isLine, children }: OptionProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames(
        'flex cursor-pointer items-baseline px-3',
        isLine ? 'h-7 min-w-0 gap-2 rounded-[4px] border border-line leading-7' : 'h-10 gap-3 leading-10',
        isActive ? 'bg-accent text-accent-ink' : 'hover:bg-sunken',
      )}
    >
      {children}
    </div>
  )
}

function OptionText({ offer, kindLabels }: { offer: Offer; kindLabels: Props['kindLabels'] }) {
  if (offer.type === 'recent') return <span className="truncate">{offer.query}</span>
  if (offer.type === 'search') return <span className="truncate">‘{offer.query}’ 모두 찾기</span>
  const { kind, region, name, nameParts } = offer.record
  return (
    <>
      <span className="min-w-0 truncate" title={name}>
        <NameParts parts={nameParts} />
      </span>
      <span className="ml-auto shrink-0 text-xs opacity-80">
        {[kindLabels[kind], kind === 'region' ? null : region].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

/** The yellow mark is for evidence; here weight says what fits. */
function NameParts({ parts }: { parts: readonly { text: string; hit: boolean }[] }) {
  let offset = 0
  return parts.map(({ text, hit }) => {
    const key = offset
    offset += text.length
    return hit ? (
      <b key={key} className="font-bold">
        {text}
      </b>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
