const TABLES = { xlsx: '엑셀', csv: 'CSV', json: 'JSON' } as const
const PICTURES = { svg: 'SVG', png: 'PNG' } as const

interface Props {
  /** Address of what is shown, as a list has it: `/agencies?region=anyang`. The same filters make the file. */
  view: string
  /** How many rows there are, and how many a file holds at most: said before the click. */
  total: number
  most: number
  /** The view has a chart that can be taken too. */
  chart?: boolean
}

/** The rows of the whole view, not of this page of it, to take away. */
export function ExportLinks({ view, total, most, chart = false }: Props) {
  if (total === 0) return null
  const count = (number: number) => number.toLocaleString('ko-KR')
  const rows = `${count(total)}행${total > most ? ' 가운데' : ','} 최대 ${count(most)}행`
  return (
    <p data-screen-only className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-soft">
      <span>내려받기 ({rows})</span>
      {Object.entries(TABLES).map(([format, label]) => (
        <ExportLink key={format} view={view} format={format} label={label} />
      ))}
      {chart
        ? Object.entries(PICTURES).map(([format, label]) => (
            <ExportLink key={format} view={view} format={format} label={`그림 ${label}`} />
          ))
        : null}
    </p>
  )
}

function ExportLink({ view, format, label }: { view: string; format: string; label: string }) {
  const href = `/api/v1/export${view}${view.includes('?') ? '&' : '?'}format=${format}`
  return (
    <a href={href} className="link" download>
      {label}
      <span className="sr-only"> 내려받기</span>
    </a>
  )
}
