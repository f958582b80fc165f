import '../applications.css'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { alliances } from '../../../functions/alliances/contract.ts'
import type { DraftMoney } from '../../../functions/applications/draft.ts'
import { keyOf } from '../../api/ask.ts'
import { ask } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { type Alliance, moneyOf, sumOf } from '../alliance.ts'
import { Clash } from '../draft/Clash.tsx'
import { KeptState } from '../draft/KeptState.tsx'
import { ReadOnly } from '../draft/ReadOnly.tsx'
import { useArrive } from '../draft/useArrive.ts'
import { useKept } from '../draft/useKept.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Costs } from './Costs.tsx'
import { Funds } from './Funds.tsx'
import { Hours } from './Hours.tsx'
import { useNameOf, useSay } from './names.ts'
import { Sum } from './Sum.tsx'

/** The finance sheet with its sum; nobody of the province can change it. */
export const MoneySheet = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en }).money
  const kept = useQueryClient()
  const nameOf = useNameOf()
  const say = useSay()
  const { id, can } = alliance
  const may = can.writeMoney.yes
  const save = useCallback(
    async (draft: DraftMoney, version: number) => {
      const saved = await ask(alliances.saveMoney, { id, version, ...draft })
      kept.setQueryData<Alliance>(
        keyOf(alliances.readAlliance, { id }),
        before => before && { ...before, money: { ...draft, version: saved.version } },
      )
      return saved
    },
    [id, kept],
  )
  const form = useKept<DraftMoney>({ loaded: alliance.money, plain: moneyOf, may, save })
  const { draft, set } = form
  useArrive()
  const props = { alliance, draft, set, may }
  return (
    <section aria-labelledby="het-geld">
      <h2 id="het-geld">{text.title}</h2>
      {may && <p>{text.help}</p>}
      {may && <KeptState kept={form} />}
      <ReadOnly may={can.writeMoney} province={can.write.yes} />
      <Clash kept={form} nameOf={nameOf} say={say} />
      <div className="naober-money-columns">
        <fieldset className="naober-field naober-money-part" disabled={!may}>
          <legend className="naober-hidden">{text.title}</legend>
          <Costs {...props} />
          <Funds {...props} />
          <Hours {...props} />
          <h3>{text.twice}</h3>
          <ChoiceCards
            id="geld-dubbel"
            legend={text.double}
            value={draft.doubleFunding ? [draft.doubleFunding] : []}
            onChange={([doubleFunding]) => set({ doubleFunding })}
            choices={[
              { value: 'no', ...text.doubleNo },
              { value: 'yes', ...text.doubleYes },
            ]}
          />
          {draft.doubleFunding === 'yes' && (
            <TextArea
              id="geld-dubbel-uitleg"
              label={text.doubleNote}
              most={1000}
              rows={3}
              value={draft.doubleFundingNote}
              onChange={doubleFundingNote => set({ doubleFundingNote })}
            />
          )}
        </fieldset>
        <Sum sums={sumOf(alliance, draft)} />
      </div>
    </section>
  )
}
