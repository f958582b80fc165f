import { useMemo, useState } from 'react'
import { decisions } from '../../../../functions/decisions/contract.ts'
import type { Decision, Item } from '../../../../functions/decisions/decision.ts'
import { municipalityOf, villages } from '../../../../functions/villages/rules.ts'
import { useCommand } from '../../../api/ask.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Combobox } from '../../../ui/form/Combobox.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { Disclosure } from '../../../ui/frame/Disclosure.tsx'
import { Link } from '../../../ui/frame/Link.tsx'
import { Notice } from '../../../ui/show/Notice.tsx'
import { Refused } from '../../../ui/show/Refused.tsx'
import { saidIn } from '../../said.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { refresh } from './refresh.ts'

const MakeIdea = ({ decision, item }: { decision: Decision; item: Item }) => {
  const { desk: text } = useText({ nl, en })
  const name = saidIn(useLanguage(), item.name)
  const [village, setVillage] = useState<string>()
  const [told, setTold] = useState('')
  const [tried, setTried] = useState(false)
  const make = useCommand(decisions.makeIdea, { refresh })
  const options = useMemo(
    () =>
      villages
        .map(each => ({ value: each.slug, label: each.name, hint: municipalityOf(each.municipality)?.name ?? '' }))
        .sort((one, next) => one.label.localeCompare(next.label, 'nl')),
    [],
  )
  const isLong = told.trim().length >= 20
  return (
    <Disclosure summary={text.makeIdea(name)}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          setTried(true)
          if (!village || !isLong || make.isPending) return
          make.mutate({ id: decision.id, version: decision.version, option: item.option, village, text: told })
        }}
      >
        <Combobox
          id={`dorp-${item.option}`}
          label={text.village}
          options={options}
          value={village}
          onChange={setVillage}
          error={tried && !village ? text.needsVillage : undefined}
        />
        <TextArea
          id={`tekst-${item.option}`}
          label={text.ideaText}
          most={5000}
          value={told}
          onChange={setTold}
          error={tried && !isLong ? text.needsText : undefined}
        />
        {make.error && <Refused refusal={make.error} />}
        <Button type="submit" busy={make.isPending}>
          {text.makeIdea(name)}
        </Button>
      </form>
    </Disclosure>
  )
}

/** Each passed proposal can become an idea that says where it came from. */
export const MakeIdeas = ({ decision }: { decision: Decision }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const passed = decision.items.filter(item => item.passed)
  return (
    <section aria-labelledby="ideeen">
      <h2 id="ideeen">{text.desk.ideas}</h2>
      <p>{text.desk.ideasLead}</p>
      {passed.map(item =>
        item.idea ? (
          <Notice key={item.option} kind="ok" title={saidIn(language, item.name)}>
            <p>
              {text.desk.isIdea} <Link to={`/ideeen/${item.idea}`}>{text.idea}</Link>
            </p>
          </Notice>
        ) : (
          <MakeIdea key={item.option} decision={decision} item={item} />
        ),
      )}
    </section>
  )
}
