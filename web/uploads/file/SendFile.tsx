import { useState } from 'react'
import { useNavigate } from 'react-router'
import { largestFile } from '../../../functions/uploads/upload.ts'
import { Refusal } from '../../api/client.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { sendFile } from './post.ts'

type Going = { name: string; share: number }

/** From template to file in three steps; the file is checked on a page of its own. */
export const SendFile = ({ round }: { round: string }) => {
  const text = useText({ nl, en }).send
  const language = useLanguage()
  const address = useAddress()
  const go = useNavigate()
  const [going, setGoing] = useState<Going>()
  const [fault, setFault] = useState('')
  const send = async (file: File) => {
    if (going) return
    if (file.size === 0) return setFault(text.nothing)
    if (file.size > largestFile) return setFault(text.tooLarge)
    setFault('')
    setGoing({ name: file.name, share: 0 })
    try {
      const id = await sendFile(file, round, language, share => setGoing({ name: file.name, share }))
      void go(address(`/bureau/gemeente/uploads/${id}`))
    } catch (thrown) {
      setGoing(undefined)
      setFault(thrown instanceof Refusal ? refusalSentence(language, thrown) : text.broken)
    }
  }
  const template = (kind: 'xlsx' | 'csv') => `/api/uploads/templates/${round}/${kind}?lang=${language}`
  const percent = Math.round((going?.share ?? 0) * 100)
  return (
    <section className="naober-card naober-send" aria-labelledby="veel">
      <h2 id="veel">{text.title}</h2>
      <ol className="naober-send__steps">
        <li>
          <p>{text.step1}</p>
          <p className="naober-row">
            <a className="nl-button nl-button--secondary" href={template('xlsx')} download>
              {text.xlsx}
            </a>
            <Link to={template('csv')} download>
              {text.csv}
            </Link>
          </p>
        </li>
        <li>
          <p>{text.step2}</p>
        </li>
        <li>
          <p>{text.step3}</p>
          <label className="naober-send__choose nl-button nl-button--primary">
            <Icon name="plus" size={20} /> {text.choose}
            <input
              className="naober-send__input"
              id="bestand"
              type="file"
              accept=".xlsx,.xlsm,.xls,.csv,.txt,text/csv"
              aria-describedby="bestand-hint"
              onChange={event => {
                const file = event.currentTarget.files?.[0]
                event.currentTarget.value = ''
                if (file) void send(file)
              }}
            />
          </label>
          <p className="naober-soft naober-small" id="bestand-hint">
            {text.hint}
          </p>
        </li>
      </ol>
      <div role="status">
        {going && (
          <p className="naober-progress">
            <label htmlFor="versturen">{text.busy(going.name)}</label>
            <progress id="versturen" max={100} value={percent} />
            <span className="naober-number">{text.share(percent)}</span>
          </p>
        )}
      </div>
      {fault && (
        <Notice kind="wrong" live>
          <p>{fault}</p>
        </Notice>
      )}
    </section>
  )
}
