import { useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { keyNames } from './shortcuts.ts'

type Props = { open: boolean; onClose: () => void; on: boolean; onChange: (on: boolean) => void }

/** Which keys there are, and a way to turn them off. */
export const ShortcutsDialog = ({ open, onClose, on, onChange }: Props) => {
  const text = useText({ nl, en }).keys
  return (
    <Dialog open={open} onClose={onClose} title={text.title}>
      <table className="naober-table naober-keys">
        <caption className="naober-hidden">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.key}</th>
            <th scope="col">{text.does}</th>
          </tr>
        </thead>
        <tbody>
          {keyNames.map(key => (
            <tr key={key}>
              <th scope="row">
                <kbd className="naober-key">{key}</kbd>
              </th>
              <td>{text.list[key]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text.confirm}</p>
      <ChoiceCards
        id="sneltoetsen"
        legend={text.title}
        several
        value={on ? ['on'] : []}
        onChange={value => onChange(value.length > 0)}
        choices={[{ value: 'on', label: text.on, hint: text.onHint }]}
      />
    </Dialog>
  )
}
