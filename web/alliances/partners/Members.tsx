import { alliances } from '../../../functions/alliances/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { type Alliance, after } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const rights = ['view', 'comment', 'edit', 'none'] as const

/** Who works on it with an account, and what each may do; the lead can change that. */
export const Members = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en }).members
  const changing = useCommand(alliances.changeMember, { refresh: after })
  const { id, members, can } = alliance
  const change = (person: string, chosen: string) => {
    const right = rights.find(one => one === chosen)
    if (right) changing.mutate({ id, person, right })
  }
  return (
    <section className="naober-panel naober-panel--quiet" aria-labelledby="leden">
      <h2 id="leden">{text.title}</h2>
      {changing.error && <Refused refusal={changing.error} />}
      <ul className="naober-plain-list naober-stack">
        {members.map(member => (
          <li key={member.person}>
            <div className="naober-row">
              <strong>{member.name}</strong>
              {member.me && <Chip icon="person">{text.me}</Chip>}
              {(member.right === 'lead' || !can.invite.yes) && <span>{text.rights[member.right]}</span>}
            </div>
            {member.right !== 'lead' && can.invite.yes && (
              <Select
                id={`recht-${member.person}`}
                label={text.right(member.name)}
                value={member.right}
                onChange={chosen => change(member.person, chosen)}
                options={rights.map(value => ({ value, label: text.rights[value] }))}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
