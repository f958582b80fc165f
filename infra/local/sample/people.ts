import * as z from 'zod/mini'
import { roles } from '../../../functions/http/endpoint.ts'
import { organisation } from '../../../functions/people/contract.ts'
import organisationsFile from './organisations.json' with { type: 'json' }
import peopleFile from './people.json' with { type: 'json' }

/** Ids here are readable names; whoever fills the tables gives each its own lasting id. */
const name = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/))

const sampleOrganisation = z.strictObject({
  id: name,
  name: z.string(),
  kind: organisation.shape.kind,
  tenant: z.optional(z.string()),
})
export type SampleOrganisation = z.output<typeof sampleOrganisation>

const samplePerson = z.strictObject({
  id: name,
  name: z.string(),
  email: z.email(),
  roles: z.array(z.enum(roles)).check(z.minLength(1)),
  /** The one municipality an officer works for. */
  tenant: z.optional(z.string()),
  organisation: z.optional(z.string()),
  /** One line for the login chooser. */
  says: z.strictObject({ nl: z.string(), en: z.string() }),
})
export type SamplePerson = z.output<typeof samplePerson>

export const sampleOrganisations: readonly SampleOrganisation[] = z.array(sampleOrganisation).parse(organisationsFile)
export const samplePeople: readonly SamplePerson[] = z.array(samplePerson).parse(peopleFile)
