/** The OpenAPI document, made from the very schemas that check requests and shape answers. */
import { z } from 'zod'
import * as answers from '@/app/api/_contract/answers'
import * as exports from '@/app/api/_contract/export-parameters'
import * as parameters from '@/app/api/_contract/parameters'
import { problemSchema } from '@/app/api/_contract/problem'
import { searchParameters, suggestParameters } from '@/app/api/_contract/search-parameters'

interface Operation {
  path: string
  summary: string
  parameters: z.ZodObject
  answer: z.ZodType
}

const EXPORTS = {
  search: exports.searchExport,
  regions: exports.regionExport,
  agencies: exports.agencyExport,
  programs: exports.programExport,
  articles: exports.articleExport,
  metrics: exports.metricExport,
  compare: exports.compareExport,
}

const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/search',
    summary: 'Search all records; the parameters of the search page',
    parameters: searchParameters,
    answer: answers.searchAnswer,
  },
  {
    path: '/api/v1/suggest',
    summary: 'Names of records that fit what has been typed so far',
    parameters: suggestParameters,
    answer: answers.suggestAnswer,
  },
  {
    path: '/api/v1/regions',
    summary: 'Regions with records',
    parameters: parameters.regionParameters,
    answer: answers.regionList,
  },
  {
    path: '/api/v1/regions/{slug}',
    summary: 'One region',
    parameters: parameters.noParameters,
    answer: answers.region,
  },
  {
    path: '/api/v1/agencies',
    summary: 'Agencies by name',
    parameters: parameters.agencyParameters,
    answer: answers.agencyList,
  },
  {
    path: '/api/v1/agencies/{slug}',
    summary: 'One agency with its names over time',
    parameters: parameters.noParameters,
    answer: answers.agency,
  },
  {
    path: '/api/v1/programs',
    summary: 'Programmes by name',
    parameters: parameters.programParameters,
    answer: answers.programList,
  },
  {
    path: '/api/v1/programs/{slug}',
    summary: 'One programme with the sentences that name it, and similar ones of other regions',
    parameters: parameters.noParameters,
    answer: answers.program,
  },
  {
    path: '/api/v1/articles',
    summary: 'Articles, newest first',
    parameters: parameters.articleParameters,
    answer: answers.articleList,
  },
  {
    path: '/api/v1/articles/{slug}',
    summary: 'One article: excerpts with marks, and its metrics',
    parameters: parameters.noParameters,
    answer: answers.article,
  },
  {
    path: '/api/v1/metrics',
    summary: 'Metrics with their evidence, newest year first',
    parameters: parameters.metricParameters,
    answer: answers.figureList,
  },
  {
    path: '/api/v1/metrics/{id}',
    summary: 'One metric with its evidence, its parts, and what other articles say of the same fact',
    parameters: parameters.noParameters,
    answer: answers.figureDetail,
  },
  {
    path: '/api/v1/corrections',
    summary: 'What people decided on records, newest first',
    parameters: parameters.correctionParameters,
    answer: answers.correctionList,
  },
  {
    path: '/api/v1/compare',
    summary: 'Regions side by side on one basis; what differs in basis is kept apart',
    parameters: parameters.compareParameters,
    answer: answers.comparison,
  },
  ...Object.entries(EXPORTS).map(([view, of]) => ({
    path: `/api/v1/export/${view}`,
    summary: `As a file: all of ${view} that fit the parameters, up to the limit the page states`,
    parameters: of,
    answer: answers.exported,
  })),
  {
    path: '/api/health',
    summary: 'Whether the site is alive',
    parameters: parameters.noParameters,
    answer: answers.health,
  },
  {
    path: '/api/ready',
    summary: 'What of the site works: its database and its search engine',
    parameters: parameters.noParameters,
    answer: answers.ready,
  },
]

export function openApiDocument(siteUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Regional industry policy knowledge base',
      version: '1',
      description:
        'Read only. Every metric carries the figure as printed, its offsets, its sentence and its article.',
    },
    servers: [{ url: siteUrl }],
    paths: Object.fromEntries(
      OPERATIONS.map((operation) => [operation.path, { get: describeGet(operation) }]),
    ),
    components: { schemas: describeSchemas() },
  }
}

/** Every named schema once; others refer to it. */
function describeSchemas() {
  const registry = z.registry<{ id: string }>()
  for (const schema of [...Object.values(answers), problemSchema]) registry.add(schema, { id: idOf(schema) })
  const { schemas } = z.toJSONSchema(registry, { uri: uriOf, io: 'output' })
  // An $id of its own would make references inside a component relative to that component.
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id, $schema, ...schema }]) => [id, schema]))
}

const uriOf = (id: string): string => `#/components/schemas/${id}`

function idOf(schema: z.ZodType): string {
  const id = schema.meta()?.id
  if (id === undefined) throw new TypeError('A schema of an answer needs an id.')
  return id
}

function describeGet(operation: Operation) {
  const reference = (schema: z.ZodType) => ({ $ref: uriOf(idOf(schema)) })
  const problem = { content: { 'application/problem+json': { schema: reference(problemSchema) } } }
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    summary: operation.summary,
    parameters: [...inPath, ...describeParameters(operation.parameters)],
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: reference(operation.answer) } } },
      ...(inPath.length > 0
        ? {
            308: { description: 'Moved: a former name or an old id' },
            404: { description: 'Not found', ...problem },
          }
        : { 400: { description: 'Bad parameters', ...problem } }),
      ...(operation.path.startsWith('/api/v1')
        ? { 503: { description: 'The records can’t be read now', ...problem } }
        : {}),
    },
  }
}

function describeParameters(schema: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'output' })
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name) && !schema.shape[name]?.safeParse(undefined).success,
    schema: property,
  }))
}
