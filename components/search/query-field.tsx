import { classNames } from '@/components/ui/class-names'
import { RECORD_KINDS } from '@/lib/records/vocabulary'

interface Props {
  id: string
  query?: string
  large?: boolean
  /** The results stand right below: few names, and no line that only searches. */
  isBrief?: boolean
}

/** What `<query-box>` calls the kinds of records. */
const KIND_LABELS = Object.fromEntries(
  Object.entries(RECORD_KINDS).map(([kind, label]) => [`data-${kind}`, label]),
)

/** The field that is searched from. With script, names are offered under it. */
export function QueryField({ id, query, large, isBrief }: Props) {
  return (
    <query-box {...KIND_LABELS} data-brief={isBrief ? '' : undefined} class="relative block min-w-0 grow">
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={query}
        maxLength={200}
        placeholder="기관, 사업, 지역, 금액"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className={classNames('control w-full min-w-0', large && 'h-14 px-4 text-base')}
      />
    </query-box>
  )
}
