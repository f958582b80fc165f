import { useState } from 'react'
import { attachments } from '../../functions/attachments/contract.ts'
import { useCommand } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { Dialog } from '../ui/frame/Dialog.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { after, type Document } from './attachment.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { OneVersion } from './OneVersion.tsx'
import { Rename } from './Rename.tsx'

type Props = {
  alliance: string
  document: Document
  may: boolean
  onFiles: (files: readonly File[], title: string) => void
  onSaid: (words: string) => void
}

const Remove = ({ alliance, document, onSaid }: Pick<Props, 'alliance' | 'document' | 'onSaid'>) => {
  const text = useText({ nl, en })
  const [asking, setAsking] = useState(false)
  const removing = useCommand(attachments.removeAttachment, { refresh: after })
  const { id, title } = document
  // The promise tells also when this row has gone meanwhile; a refusal shows in the dialog.
  const remove = () =>
    removing.mutateAsync({ id: alliance, document: id }).then(
      () => onSaid(text.removed(title)),
      () => undefined,
    )
  return (
    <>
      <Button purpose="subtle" icon="close" onClick={() => setAsking(true)}>
        {text.remove}
        <span className="naober-hidden"> {title}</span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.removeTitle(title)}
        actions={
          <>
            <Button purpose="primary" negative busy={removing.isPending} onClick={() => void remove()}>
              {text.removeYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.removeNo}</Button>
          </>
        }
      >
        <p>{text.removeHelp}</p>
        {removing.error && <Refused refusal={removing.error} />}
      </Dialog>
    </>
  )
}

/** A document with its newest version in sight, older ones behind a click, and what one can do with it. */
export const OneDocument = ({ alliance, document, may, onFiles, onSaid }: Props) => {
  const text = useText({ nl, en })
  const [isRenaming, setRenaming] = useState(false)
  const { title, versions } = document
  const [newest, ...older] = versions
  return (
    <li className="naober-document">
      <h4 lang="nl">{title}</h4>
      {newest && <OneVersion key={newest.file} alliance={alliance} title={title} version={newest} />}
      {older.length > 0 && (
        <Disclosure summary={text.older(older.length)}>
          <div className="naober-document__versions">
            {older.map(version => (
              <OneVersion key={version.file} alliance={alliance} title={title} version={version} />
            ))}
          </div>
        </Disclosure>
      )}
      {may && isRenaming && <Rename alliance={alliance} document={document} onDone={() => setRenaming(false)} />}
      {may && !isRenaming && (
        <div className="naober-row">
          <ChooseFile onFiles={files => onFiles(files, title)}>
            {text.newVersion}
            <span className="naober-hidden"> {title}</span>
          </ChooseFile>
          <Button onClick={() => setRenaming(true)}>
            {text.rename}
            <span className="naober-hidden"> {title}</span>
          </Button>
          <Remove alliance={alliance} document={document} onSaid={onSaid} />
        </div>
      )}
    </li>
  )
}
