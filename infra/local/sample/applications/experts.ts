import * as z from 'zod/mini'
import { type Profile, profile } from '../../../../functions/reviews/rules.ts'
import { personId } from '../../filling/moments.ts'
import { samplePeople } from '../people.ts'
import profiles from './profiles.json' with { type: 'json' }

const sampleProfile = z.object({
  id: z.string(),
  ...z.omit(profile, { earlier: true, most: true }).shape,
})

/** The sample people with the role of expert, with their profiles. */
export const sampleExperts: readonly (Profile & { person: string })[] = z
  .array(sampleProfile)
  .parse(profiles)
  .map(({ id, ...rest }) => {
    if (!samplePeople.some(each => each.id === id && each.roles.includes('expert')))
      throw new Error(`${id} is no sample expert`)
    return { person: personId(id), ...rest, earlier: [] }
  })
