/** The address of an API request → validated parameters: the only place of the API that reads URLSearchParams. */
import { z } from 'zod'
import { badRequest } from '@/app/api/_contract/problem'

type Shape = z.ZodObject

export type Read<S extends Shape> = { ok: true; value: z.infer<S> } | { ok: false; response: Response }

/** Strict: an unknown or misspelt parameter is an error, for a filter that is silently ignored returns wrong data. */
export function readParameters<S extends Shape>(request: Request, schema: S): Read<S> {
  const params = new URL(request.url).searchParams
  const allowed = Object.keys(schema.shape)
  const unknown = [...new Set(params.keys())].filter((name) => !allowed.includes(name))
  const given = Object.fromEntries(
    allowed
      .filter((name) => params.has(name))
      .map((name) => [name, readOne(params, name, schema.shape[name])]),
  )
  const parsed = schema.safeParse(given)
  const errors = [
    ...unknown.map((parameter) => ({ parameter, message: `unknown; allowed are ${listed(allowed)}.` })),
    ...(parsed.error?.issues ?? []).map((issue) => explain(issue)),
  ]
  if (!parsed.success || errors.length > 0) return { ok: false, response: badRequest(errors) }
  return { ok: true, value: parsed.data }
}

/** A list may be repeated or joined by commas; another parameter stands once, and twice is left to fail its check. */
function readOne(params: URLSearchParams, name: string, field: unknown): string | string[] {
  const values = params.getAll(name)
  if (isList(field)) return values.flatMap((value) => value.split(',')).map((value) => value.trim())
  return values.length === 1 ? (values[0] ?? '') : values
}

function isList(field: unknown): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return isList(field.unwrap())
  return field instanceof z.ZodArray
}

function explain(issue: z.core.$ZodIssue): { parameter: string; message: string } {
  const parameter = String(issue.path[0] ?? '')
  if (issue.code === 'invalid_value')
    return { parameter, message: `allowed are ${listed(issue.values.map(String))}.` }
  return { parameter, message: `${issue.message}.` }
}

const listed = (values: readonly string[]): string => (values.length === 0 ? 'none' : values.join(', '))
