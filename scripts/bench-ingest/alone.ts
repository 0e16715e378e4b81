/** The stages of an ingest one after another, in a process as `kb ingest` has: prints what they cost as JSON. Its one argument is a `Bench` as JSON. */
import { benchSchema, stagesAlone } from '@/scripts/bench-ingest/stages'
import { keepHeapSmall } from '@/scripts/runtime/heap-growth'

const bench = benchSchema.parse(JSON.parse(process.argv[2] ?? ''))
keepHeapSmall()
console.log(JSON.stringify(await stagesAlone(bench)))
process.exit()
