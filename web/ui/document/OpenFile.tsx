import './document.css'
import { useEffect, useId, useRef, useState } from 'react'
import { type Refusal, refusalOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../form/Button.tsx'
import { Loading } from '../show/Loading.tsx'
import { Refused } from '../show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Addresses = { download: string; inline?: string | undefined }
type Props = {
  title: string
  type: string | undefined
  /** Asks for addresses, which work for five minutes. */
  open: () => Promise<Addresses>
}

/** Addresses are asked anew before they stop working. */
const freshMs = 240_000

const Picture = ({ title, type, inline }: { title: string; type: string | undefined; inline: string | undefined }) => {
  const text = useText({ nl, en })
  // What is in sight stays as it is when its address is renewed.
  const first = useRef(inline).current
  if (!first) return <p>{text.onlyDownload}</p>
  if (type !== 'application/pdf') return <img src={first} alt={text.picture(title)} />
  return navigator.pdfViewerEnabled ? <iframe src={first} title={text.pdf(title)} /> : <p>{text.noViewer}</p>
}

const Shown = ({ title, type, open }: Props) => {
  const text = useText({ nl, en })
  const [found, setFound] = useState<Addresses>()
  const [refusal, setRefusal] = useState<Refusal>()
  const asking = useRef(open)
  asking.current = open
  useEffect(() => {
    let isHere = true
    const fetchAddresses = () =>
      asking.current().then(
        addresses => isHere && setFound(addresses),
        fault => isHere && setRefusal(refusalOf(fault)),
      )
    void fetchAddresses()
    const timer = setInterval(fetchAddresses, freshMs)
    return () => {
      isHere = false
      clearInterval(timer)
    }
  }, [])
  if (refusal && !found) return <Refused refusal={refusal} />
  if (!found) return <Loading rows={1} />
  return (
    <>
      <p className="naober-row">
        {found.inline && (
          <a href={found.inline} target="_blank" rel="noreferrer">
            {text.tab}
            <span className="naober-hidden"> {title}</span>
          </a>
        )}
        <a href={found.download}>
          {text.download}
          <span className="naober-hidden"> {title}</span>
        </a>
      </p>
      <Picture title={title} type={type} inline={found.inline} />
    </>
  )
}

/** A button that shows a file below itself: a picture in the page, a PDF in the browser's own viewer, else to download. */
export const OpenFile = (props: Props) => {
  const text = useText({ nl, en })
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <p>
        <Button aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
          {isOpen ? text.hide : text.look}
          <span className="naober-hidden"> {props.title}</span>
        </Button>
      </p>
      {isOpen && (
        <div className="naober-document__shown" id={id}>
          <Shown {...props} />
        </div>
      )}
    </>
  )
}
