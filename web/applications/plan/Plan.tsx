import '../applications.css'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { alliances } from '../../../functions/alliances/contract.ts'
import type { DraftText } from '../../../functions/applications/draft.ts'
import { keyOf } from '../../api/ask.ts'
import { ask } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { type Alliance, textOf } from '../alliance.ts'
import { Clash } from '../draft/Clash.tsx'
import { KeptState } from '../draft/KeptState.tsx'
import { ReadOnly } from '../draft/ReadOnly.tsx'
import { useArrive } from '../draft/useArrive.ts'
import { useKept } from '../draft/useKept.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Belongs, InShort } from './About.tsx'
import { useNameOf, useSay } from './names.ts'
import { Questions } from './Questions.tsx'
import { Steps } from './Steps.tsx'

/** The plan in words, kept by itself while people write together. */
export const Plan = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en }).plan
  const kept = useQueryClient()
  const nameOf = useNameOf(alliance.round)
  const say = useSay(alliance.round)
  const { id, can } = alliance
  const may = can.write.yes
  const save = useCallback(
    async (draft: DraftText, version: number) => {
      const saved = await ask(alliances.saveText, { id, version, ...draft })
      kept.setQueryData<Alliance>(
        keyOf(alliances.readAlliance, { id }),
        before =>
          before && { ...before, name: draft.title.trim() || before.name, text: { ...draft, version: saved.version } },
      )
      return saved
    },
    [id, kept],
  )
  const form = useKept<DraftText>({ loaded: alliance.text, plain: textOf, may, save })
  useArrive()
  const props = { alliance, draft: form.draft, set: form.set, may }
  return (
    <section className="naober-plan" aria-labelledby="het-plan">
      <h2 id="het-plan">{text.title}</h2>
      {may && <p>{text.help}</p>}
      {may && <KeptState kept={form} />}
      <ReadOnly may={can.write} province={false} />
      <Clash kept={form} nameOf={nameOf} say={say} />
      <InShort {...props} />
      <fieldset className="naober-field" disabled={!may}>
        <legend className="naober-hidden">{text.where}</legend>
        <Belongs {...props} />
      </fieldset>
      <Questions {...props} />
      <Steps {...props} />
    </section>
  )
}
