/** What the models say of the tables, as far as copying them needs it: no list of tables to keep. */

export interface Table {
  /** `Metric`: of the model and of its table. */
  name: string
  /** All of them, in the order of the model. */
  columns: Column[]
  /** Columns that together tell one row from another. */
  key: string[]
  references: Reference[]
  /** The column that the database counts up by itself. */
  counter: string | null
}

export interface Column {
  name: string
  type: ColumnType
}

interface Reference {
  column: string
  /** Name of the table it leads to. */
  to: string
}

const MODEL = /^model (\w+) \{\n([\s\S]*?)^\}/gm
const FIELD = /^ {2}(\w+)\s+(\w+)(\??|\[\])(?=\s|$)(.*)$/gm
const COLUMN_TYPES = ['String', 'Int', 'Float', 'Boolean', 'DateTime'] as const

type ColumnType = (typeof COLUMN_TYPES)[number]

/**
 * The tables of a schema, each behind those it refers to, as far as that goes.
 * @param schema the text of schema.prisma.
 */
export function tablesOf(schema: string): Table[] {
  const waiting = [...schema.matchAll(MODEL)].map(([, name = '', body = '']) => tableOf(name, body))
  const placed: Table[] = []
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ name }) => name))
    const free = waiting.findIndex((table) =>
      table.references.every(({ to }) => to === table.name || !open.has(to)),
    )
    placed.push(...waiting.splice(Math.max(free, 0), 1))
  }
  return placed
}

function tableOf(name: string, body: string): Table {
  const fields = [...body.matchAll(FIELD)].map(([, field = '', type = '', , rest = '']) => ({
    field,
    type: COLUMN_TYPES.find((known) => known === type) ?? null,
    model: type,
    rest,
  }))
  const columns = fields.filter(({ type }) => type !== null)
  const whole = /^ {2}@@id\(\[([^\]]+)\]\)/m.exec(body)?.[1]
  const key =
    whole?.split(/,\s*/) ?? columns.filter(({ rest }) => /@id\b/.test(rest)).map(({ field }) => field)
  if (key.length === 0) throw new Error(`The model ${name} has no key.`)
  return {
    name,
    columns: fields.flatMap(({ field, type }) => (type === null ? [] : [{ name: field, type }])),
    key,
    references: fields.flatMap(({ model, rest }) => {
      const column = /@relation\(.*\bfields: \[(\w+)\]/.exec(rest)?.[1]
      return column === undefined ? [] : [{ column, to: model }]
    }),
    counter: columns.find(({ rest }) => rest.includes('autoincrement()'))?.field ?? null,
  }
}

/** Columns that can't be filled yet when the tables are filled in this order: they lead to rows that come later. */
export function lateColumns(table: Table, filled: ReadonlySet<string>): string[] {
  return table.references.filter(({ to }) => !filled.has(to)).map(({ column }) => column)
}
