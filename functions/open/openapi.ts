import * as z from 'zod/mini'
import { contracts } from '../contracts.ts'
import { type Allow, binaryMedia, type Endpoint, pathNames } from '../http/endpoint.ts'
import { problems } from '../http/problem.ts'

type Json = Record<string, unknown>
/** What `z.toJSONSchema` makes of an object, as far as it is taken apart here. */
type ObjectSchema = { properties: Record<string, Json>; required: readonly string[] }

const schemaOf = (schema: Endpoint['input'], io: 'input' | 'output'): Json => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** Name, type and rules of everything an endpoint takes, as JSON Schema. */
export const fieldsOf = (endpoint: Endpoint): ObjectSchema => {
  const { properties = {}, required = [] } = schemaOf(endpoint.input, 'input') as Partial<ObjectSchema>
  return { properties, required }
}

const parameters = (endpoint: Endpoint): Json[] => {
  const { properties, required } = fieldsOf(endpoint)
  const named = pathNames(endpoint.path)
  const inQuery = endpoint.method === 'GET' ? Object.keys(properties).filter(name => !named.includes(name)) : []
  return [
    ...named.map(name => ({ name, in: 'path', required: true, schema: properties[name] ?? { type: 'string' } })),
    ...inQuery.map(name => ({ name, in: 'query', required: required.includes(name), schema: properties[name] })),
  ]
}

const requestBody = (endpoint: Endpoint): Json | undefined => {
  if (endpoint.method === 'GET') return undefined
  const named = pathNames(endpoint.path)
  const { properties, required } = fieldsOf(endpoint)
  const inBody = Object.fromEntries(Object.entries(properties).filter(([name]) => !named.includes(name)))
  const needed = required.filter(name => !named.includes(name))
  const schema = { type: 'object', properties: inBody, ...(needed.length > 0 ? { required: needed } : {}) }
  return { required: needed.length > 0, content: { 'application/json': { schema } } }
}

const refusals = (endpoint: Endpoint): Json => {
  const byStatus = Map.groupBy(endpoint.refuses, code => problems[code])
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [String(status), { description: codes.join(', '), content }]),
  )
}

const answerSchema = ({ media, output }: Endpoint): Json =>
  binaryMedia.some(binary => binary === media) ? { type: 'string', format: 'binary' } : schemaOf(output, 'output')

/** Who may knock, in words. */
export const whoMay = (allow: Allow): string => (typeof allow === 'string' ? allow : allow.join(', '))

const operation = (slice: string, name: string, endpoint: Endpoint): Json => ({
  operationId: name,
  tags: [slice],
  summary: endpoint.says,
  'x-allow': endpoint.allow,
  ...(endpoint.allow === 'anyone' ? {} : { security: [{ session: [] }] }),
  parameters: parameters(endpoint),
  requestBody: requestBody(endpoint),
  responses: {
    200: {
      description: 'Done',
      content: { [endpoint.media ?? 'application/json']: { schema: answerSchema(endpoint) } },
    },
    ...refusals(endpoint),
  },
})

const problemSchema = {
  type: 'object',
  description: 'RFC 9457; `issues` names every wrong field at once',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(problems) },
    issues: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, limit: { type: 'number' } },
      },
    },
    from: { type: 'string', description: 'The moment from which the same request would be allowed (ISO)' },
    current: { description: 'What is stored now, for `changed`' },
    requestId: { type: 'string' },
  },
}

/** Every endpoint with the name of its slice and its own name, in the order of the contracts. */
export const everyEndpoint = (): { slice: string; name: string; endpoint: Endpoint }[] =>
  Object.entries(contracts).flatMap(([slice, endpoints]) =>
    Object.entries<Endpoint>(endpoints).map(([name, endpoint]) => ({ slice, name, endpoint })),
  )

/** The OpenAPI 3.1 document of the whole platform, made from the contracts. */
export const openApiOf = (server: string): Json => {
  const paths: Record<string, Json> = {}
  for (const { slice, name, endpoint } of everyEndpoint())
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(slice, name, endpoint),
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Naoberplein',
      version: '1.0.0',
      description: 'Participation and submission platform of the province of Drenthe and its 12 municipalities.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: server }],
    tags: Object.keys(contracts).map(name => ({ name })),
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-session' } },
    },
  }
}
