import type { TextLine, TextMark, TextPiece } from '@/lib/records/draft/marked-text'

const STYLE: Readonly<Record<TextMark['kind'], string>> = {
  figure: 'rounded-[2px] bg-mark px-0.5 font-semibold text-mark-ink',
  issue: 'rounded-[2px] bg-caution-soft px-0.5 text-caution underline decoration-wavy underline-offset-4',
  agency: 'border-accent border-b-2',
  program: 'border-accent border-b-2 border-dotted',
  region: 'border-line-strong border-b border-dashed',
}

const NAMES: Readonly<Record<TextMark['kind'], string>> = {
  figure: '수치',
  issue: '확인 필요',
  agency: '기관',
  program: '사업',
  region: '지역',
}

/** The whole text with everything that was read in it; what the reader passed over is pale. */
export function MarkedText({ lines }: { lines: readonly TextLine[] }) {
  return (
    <div className="max-w-prose">
      <p className="flex flex-wrap gap-x-5 text-sm text-soft">
        {(Object.keys(STYLE) as TextMark['kind'][]).map((kind) => (
          <span key={kind} className={STYLE[kind]}>
            {NAMES[kind]}
          </span>
        ))}
        <span className="text-faint">흐린 글: 기사 본문으로 보지 않은 줄</span>
      </p>
      <div className="mt-5 space-y-3 break-words leading-loose">
        {lines.map((line) => (
          <p key={line.start} className={lineStyle(line)}>
            {line.pieces.map((piece) => (
              <Piece key={piece.start} piece={piece} />
            ))}
          </p>
        ))}
      </div>
    </div>
  )
}

function lineStyle({ isRead, isHeading }: TextLine): string | undefined {
  if (!isRead) return 'text-faint text-sm'
  return isHeading ? 'font-bold' : undefined
}

function Piece({ piece: { text, mark } }: { piece: TextPiece }) {
  if (mark === null) return text
  const title = `${NAMES[mark.kind]}: ${mark.label}`
  if (mark.kind !== 'figure' || mark.index === null) {
    const id = mark.kind === 'issue' ? `issue-place-${mark.index}` : undefined
    return (
      <span id={id} title={title} className={STYLE[mark.kind]}>
        {text}
      </span>
    )
  }
  return (
    <a
      id={`figure-place-${mark.index}`}
      href={`#figure-${mark.index}`}
      title={title}
      className={`${STYLE.figure} hover:underline target:outline-2 target:outline-accent`}
    >
      {text}
    </a>
  )
}
