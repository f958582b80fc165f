import { useRef, useState } from 'react'
import { type Mine, signups } from '../../../functions/signups/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { useDay } from '../words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { nothingTyped, Questions, sent, type Typed, useFaults } from './Questions.tsx'

type Props = { code: string; mine: Mine; onMine: (mine: Mine) => void; onOther: () => void }

const Standing = ({ mine }: { mine: Mine }) => {
  const text = useText({ nl, en })
  const { drawn, assembly } = mine
  if (!drawn) return null
  const { standing, turn = 0, pseudonym } = drawn
  const says =
    standing === 'reserve'
      ? turn > 1
        ? text.standing.reserve(turn)
        : text.standing.reserveFirst
      : text.standing[standing]
  return (
    <Notice kind={standing === 'panel' ? 'ok' : 'info'}>
      <p>
        <strong>{says}</strong>
      </p>
      <p>{text.pseudonym(pseudonym)}</p>
      <LinkButton to={`/burgerberaden/${assembly.id}/loting`}>{text.check}</LinkButton>
    </Notice>
  )
}

const Withdraw = ({ code, onMine }: Pick<Props, 'code' | 'onMine'>) => {
  const text = useText({ nl, en })
  const [open, setOpen] = useState(false)
  const withdraw = useCommand(signups.withdrawSignUp)
  const go = () =>
    withdraw.mutate(
      { code },
      {
        onSuccess: mine => {
          setOpen(false)
          onMine(mine)
        },
      },
    )
  return (
    <>
      <Button purpose="subtle" onClick={() => setOpen(true)}>
        {text.withdraw}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.withdraw}
        actions={
          <>
            <Button purpose="primary" negative busy={withdraw.isPending} onClick={go}>
              {text.withdrawDo}
            </Button>
            <Button onClick={() => setOpen(false)}>{text.stay}</Button>
          </>
        }
      >
        <p>{text.withdrawAsk}</p>
        {withdraw.error && <Refused refusal={withdraw.error} />}
      </Dialog>
    </>
  )
}

const Form = ({ code, mine, onKept }: { code: string; mine: Mine; onKept: (mine: Mine) => void }) => {
  const text = useText({ nl, en })
  const day = useDay()
  const { assembly, channel } = mine
  const before = mine.mine?.state === 'signedUp' ? mine.mine : undefined
  const { name = '', email = '', phone = '' } = before?.contact ?? {}
  const [typed, setTyped] = useState<Typed>({ ...nothingTyped, answers: before?.answers ?? {}, name, email, phone })
  const [attempt, setAttempt] = useState(0)
  const save = useCommand(signups.signUp)
  const faults = useFaults(save.error?.code === 'invalid' ? save.error.issues : [])
  const submit = () => {
    save.mutate({ code, ...sent(typed) }, { onSuccess: onKept, onError: () => setAttempt(attempt + 1) })
  }
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <ErrorSummary errors={faults} attempt={attempt} />
      <p>{text.age(assembly.fromAge)}</p>
      <Questions
        categories={assembly.categories}
        typed={typed}
        onChange={setTyped}
        faults={faults}
        home={channel === 'open' && before === undefined}
      />
      <p>{text.forget(day(assembly.forgetOn))}</p>
      {save.error && save.error.code !== 'invalid' && <Refused refusal={save.error} />}
      <Button type="submit" purpose="primary" busy={save.isPending}>
        {save.isPending ? text.sending : before ? text.change : text.send}
      </Button>
    </form>
  )
}

const Kept = ({ mine }: { mine: NonNullable<Mine['mine']> & { categories: Mine['assembly']['categories'] } }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { contact, answers, categories } = mine
  return (
    <>
      <h2>{text.yourAnswers}</h2>
      <dl className="naober-assembly__calendar">
        {categories.flatMap(({ id, name, options }) => [
          <dt key={`${id} dt`}>{name[language]}</dt>,
          <dd key={id}>{options.find(option => option.id === answers[id])?.name[language] ?? '–'}</dd>,
        ])}
        {(['name', 'email', 'phone'] as const).flatMap(id =>
          contact[id] ? [<dt key={`${id} dt`}>{text[id]}</dt>, <dd key={id}>{contact[id]}</dd>] : [],
        )}
      </dl>
    </>
  )
}

/** What the holder of a code sees: the questions, or what was kept and what can be done with it. */
export const MinePart = ({ code, mine, onMine, onOther }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const day = useDay()
  const [editing, setEditing] = useState(false)
  const [changed, setChanged] = useState(false)
  const top = useRef<HTMLParagraphElement>(null)
  const { assembly, can } = mine
  const kept = mine.mine
  const isIn = kept?.state === 'signedUp'
  const drawDay = assembly.phases.find(({ id }) => id === 'draw')?.from ?? ''
  const done = (next: Mine) => {
    setEditing(false)
    setChanged(isIn)
    onMine(next)
    requestAnimationFrame(() => top.current?.focus())
  }
  return (
    <>
      <p ref={top} tabIndex={-1}>
        {text.for}: <strong lang="nl">{assembly.title}</strong>
      </p>
      <p className="naober-assembly__question" lang="nl">
        {assembly.question}
      </p>
      <Standing mine={mine} />
      {isIn && !editing && (
        <>
          {!mine.drawn && (
            <Notice kind="ok" title={text.done} live>
              {changed && <p>{text.changed}</p>}
              <p>{text.doneHelp(day(drawDay))}</p>
            </Notice>
          )}
          <p>{text.keep}</p>
          <Kept mine={{ ...kept, categories: assembly.categories }} />
        </>
      )}
      {kept?.state === 'withdrawn' && (
        <Notice kind="info" live>
          <p>{text.withdrawn}</p>
        </Notice>
      )}
      {!can.signUp.yes && !isIn && (
        <Notice kind="info">
          <p>{can.signUp.from ? text.notNow(dateText(language, can.signUp.from)) : text.over}</p>
        </Notice>
      )}
      {can.signUp.yes && (!isIn || editing) && <Form code={code} mine={mine} onKept={done} />}
      <p className="naober-row">
        {isIn && can.signUp.yes && !editing && <Button onClick={() => setEditing(true)}>{text.edit}</Button>}
        {can.withdraw.yes && <Withdraw code={code} onMine={done} />}
        <Button purpose="subtle" onClick={onOther}>
          {text.other}
        </Button>
      </p>
    </>
  )
}
