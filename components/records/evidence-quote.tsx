interface Props {
  text: string
  /** The stretch that is the evidence; offsets inside `text`. */
  start: number
  end: number
  before?: string | null
  after?: string | null
  large?: boolean
}

/** The sentence as printed with the evidence marked, between its neighbours. */
export function EvidenceQuote({ text, start, end, before, after, large }: Props) {
  return (
    <blockquote className={large ? 'border-accent border-l-4 pl-5 text-lg leading-relaxed' : 'text-soft'}>
      {before ? <p className="mb-2 text-base text-faint">{before}</p> : null}
      <p>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </p>
      {after ? <p className="mt-2 text-base text-faint">{after}</p> : null}
    </blockquote>
  )
}
