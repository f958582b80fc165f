import { type Role, roles } from '../../../functions/http/endpoint.ts'
import type { OrganisationShown } from '../../../functions/people/contract.ts'
import { municipalities } from '../../../functions/villages/rules.ts'
import { useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { idOf } from './rights.ts'

export type Rights = { roles: Role[]; tenant: string; organisation: string }

type Props = {
  rights: Rights
  onChange: (rights: Rights) => void
  organisations: readonly OrganisationShown[]
  errorOf: (field: string) => string | undefined
}

/** Roles as cards that say what each may do, and where somebody works. */
export const RightsFields = ({ rights, onChange, organisations, errorOf }: Props) => {
  const { form: text, roles: words } = useText({ nl, en })
  return (
    <>
      <div className="naober-roles">
        <ChoiceCards
          id={idOf('roles')}
          legend={text.roles}
          hint={text.rolesHint}
          several
          value={rights.roles}
          onChange={chosen => onChange({ ...rights, roles: chosen })}
          choices={roles.map(role => ({ value: role, ...words[role] }))}
          error={errorOf('roles')}
        />
      </div>
      <Select
        id={idOf('tenant')}
        label={text.tenant}
        hint={text.tenantHint}
        empty={text.noTenant}
        optional={!rights.roles.includes('officer')}
        value={rights.tenant}
        onChange={tenant => onChange({ ...rights, tenant })}
        options={municipalities.map(one => ({ value: one.slug, label: one.name }))}
        error={errorOf('tenant')}
      />
      <Select
        id={idOf('organisation')}
        label={text.organisation}
        empty={text.noOrganisation}
        optional
        value={rights.organisation}
        onChange={organisation => onChange({ ...rights, organisation })}
        options={organisations.map(one => ({ value: one.id, label: one.name }))}
        error={errorOf('organisation')}
      />
    </>
  )
}
