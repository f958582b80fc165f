import type { ReactNode } from 'react'
import { Icon } from '../ui/draw/Icon.tsx'
import { accepted } from './attachment.ts'

type Props = { children: ReactNode; several?: boolean; describedBy?: string; onFiles: (files: readonly File[]) => void }

/** A button that opens the file chooser of the device; files can also be dropped on it. */
export const ChooseFile = ({ children, several, describedBy, onFiles }: Props) => (
  <label className="naober-choose-file nl-button nl-button--secondary">
    <Icon name="plus" size={20} /> {children}
    <input
      className="naober-choose-file__input"
      type="file"
      multiple={several}
      accept={accepted}
      aria-describedby={describedBy}
      onChange={event => {
        onFiles([...(event.currentTarget.files ?? [])])
        event.currentTarget.value = ''
      }}
    />
  </label>
)
