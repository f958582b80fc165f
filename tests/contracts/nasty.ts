import fc from 'fast-check'

type Field = { type?: string; enum?: unknown[]; pattern?: string; format?: string; items?: Field; properties?: Fields }
type Fields = Record<string, Field>

const nested = (levels: number): unknown => {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { in: value }
  return value
}

/** What people, broken programs and attackers send. */
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, -0, 2 ** 53, '', ' ', '0', 'NaN', 'null', [], {}, [[]]),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc/passwd', '%00', "' OR 1=1 --"),
  fc.constantFrom(
    '\u0000',
    'a\u0000b',
    '\u202e',
    '\ud800',
    '\udfff\ud800',
    '👩‍👩‍👧‍👦'.repeat(50),
    '=1+1',
    '<script>x</script>',
  ),
  fc.constantFrom('e30', 'bnVsbA', 'WzFd', 'MTIz', 'eyJwayI6e319', 'eyJwayI6IngiLCJzayI6InkifQ', 'eyJwayI6MX0'),
  fc.constant('a'.repeat(200_000)),
  fc.constant(nested(400)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 4 }),
  fc.anything({ withNullPrototype: false, maxDepth: 2 }),
)

const patterned: Record<string, string> = {
  '^[0-9A-HJKMNP-TV-Z]{26}$': '7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  '^[0-9a-f-]{36}$': '6f0d3c1e-0000-4000-8000-000000000001',
  '^[a-z0-9-]{2,60}$': 'emmen',
}

/** What a field could rightly hold, as far as its schema tells. */
const right = (field: Field): fc.Arbitrary<unknown> => {
  if (field.enum) return fc.constantFrom(...field.enum)
  if (field.items) return fc.array(right(field.items), { maxLength: 3 })
  if (field.properties) return rightly(field.properties)
  if (field.pattern) return fc.constant(patterned[field.pattern] ?? 'pattern')
  if (field.type === 'boolean') return fc.boolean()
  if (field.type === 'integer' || field.type === 'number') return fc.integer({ min: 1, max: 50 })
  return fc.constant('Een gewone zin die lang genoeg is voor bijna alles.')
}
const rightly = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, right(field)])), {
    requiredKeys: [],
  })

const oneOf = (field: Field) => fc.oneof({ weight: 3, arbitrary: right(field) }, { weight: 2, arbitrary: nasty })

/** Inputs for one endpoint, made from its own schema: half right, half anything, with fields nobody asked for. */
export const inputsFor = (fields: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> => {
  const known = Object.entries(fields as Fields).map(([name, field]) => [name, oneOf(field)] as const)
  const extra = fc.dictionary(
    fc.constantFrom('extra', 'constructor', 'roles', 'tenant', 'state', 'version', 'by'),
    nasty,
    {
      maxKeys: 2,
    },
  )
  return fc
    .tuple(fc.record(Object.fromEntries(known), { requiredKeys: [] }), extra)
    .map(([input, more]) => ({ ...more, ...input }))
}

/** Bodies that are not the JSON object they should be. */
export const strangeBodies: readonly { body: string | Uint8Array<ArrayBuffer>; type: string }[] = [
  { body: '', type: 'application/json' },
  { body: 'null', type: 'application/json' },
  { body: '[]', type: 'application/json' },
  { body: '"tekst"', type: 'application/json' },
  { body: '{"a":', type: 'application/json' },
  { body: '{"__proto__":{"roles":["administrator"]},"constructor":{"prototype":{}}}', type: 'application/json' },
  { body: '['.repeat(100_000), type: 'application/json' },
  { body: `{"a":${'9'.repeat(5000)}}`, type: 'application/json' },
  { body: new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28]), type: 'application/json' },
  { body: '<a/>', type: 'text/xml' },
  { body: 'a=b', type: 'application/x-www-form-urlencoded' },
  { body: '{}', type: '' },
]

/** Query strings that no form would make. */
export const strangeQueries = [
  '?',
  '?&&&=',
  '?a&a&a',
  '?after=%',
  '?after=%E0%A4%A',
  '?page=1&page=2',
  '?%00=%00',
  `?a=${'b'.repeat(6000)}`,
  '?__proto__=x&constructor=y',
]
