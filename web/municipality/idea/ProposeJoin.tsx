import { type FormEvent, useState } from 'react'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { usePlaceName } from '../../ui/idea/places.ts'
import { Loading } from '../../ui/show/Loading.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Act } from './Act.tsx'
import { Clash } from './Clash.tsx'
import type { ActProps } from './desk.ts'

/** Asks the author to join another idea as partner; support never moves. */
export const ProposeJoin = ({ found, onDone, onReload }: ActProps) => {
  const text = useText({ nl, en }).join
  const place = usePlaceName()
  const { id, version, title, village, state } = found.idea
  const may = state !== 'joined' && state !== 'elaborated'
  const alike = useAsk(catalogue.alikeIdeas, { title, village }, { wait: !may })
  const others = (alike.data?.alike ?? []).filter(other => other.id !== id && other.state !== 'joined')
  const asking = useCommand(moderation.askToJoin)
  const [to, setTo] = useState<string>()
  const [reason, setReason] = useDraft(`naoberplein samen ${id}`)
  const [tried, setTried] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!to || !reason.trim()) {
      document.getElementById(to ? 'samen-waarom' : 'samen-ander')?.focus()
      return
    }
    if (asking.isPending) return
    const done = () => {
      setReason('')
      setTried(false)
      onDone(text.done)
    }
    asking.mutate({ id, version, to, reason }, { onSuccess: done })
  }
  return (
    <Act id="samen" title={text.title} icon="people" may={may} help={text.help} not={text.not}>
      {alike.isLoading && <Loading rows={2} tall="line" />}
      {alike.isSuccess && others.length === 0 && <p>{text.otherEmpty}</p>}
      {others.length > 0 && (
        <form onSubmit={send} noValidate>
          <Clash refusal={asking.error} onReload={onReload} />
          <ChoiceCards
            id="samen-ander"
            legend={text.other}
            hint={text.otherHint}
            value={to ? [to] : []}
            onChange={([one]) => setTo(one)}
            choices={others.map(other => ({
              value: other.id,
              label: other.title,
              hint: place(other.village, other.municipality),
            }))}
            error={tried && !to ? text.choose : undefined}
          />
          <TextArea
            id="samen-waarom"
            label={text.why}
            rows={2}
            most={5000}
            value={reason}
            onChange={setReason}
            error={tried && !reason.trim() ? text.empty : undefined}
          />
          <Button type="submit" busy={asking.isPending}>
            {asking.isPending ? text.busy : text.go}
          </Button>
        </form>
      )}
    </Act>
  )
}
