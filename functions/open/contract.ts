import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'

export const open = slice({
  openApi: {
    method: 'GET',
    path: '/api/openapi.json',
    says: 'This description of every endpoint, OpenAPI 3.1',
    allow: 'anyone',
    input: z.object({}),
    output: z.record(z.string(), z.unknown()),
    refuses: [],
    fresh: 300,
  },
  docs: {
    method: 'GET',
    path: '/api/docs',
    says: 'The same description as a readable page',
    allow: 'anyone',
    input: z.object({}),
    output: z.string(),
    media: 'text/html',
    refuses: [],
    fresh: 300,
  },
  docsStyle: {
    method: 'GET',
    path: '/api/docs.css',
    says: 'How that page looks',
    allow: 'anyone',
    input: z.object({}),
    output: z.string(),
    media: 'text/css',
    refuses: [],
    fresh: 300,
  },
  health: {
    method: 'GET',
    path: '/api/health',
    says: 'Which parts are up',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({
      up: z.boolean(),
      parts: z.array(z.object({ name: z.string(), up: z.boolean(), ms: z.number() })),
    }),
    refuses: [],
  },
})
