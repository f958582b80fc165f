import type { UploadState } from '../../../functions/uploads/upload.ts'
import { useText } from '../../text/language.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const kinds = {
  waiting: 'waiting',
  checking: 'info',
  checked: 'waiting',
  unreadable: 'wrong',
  importing: 'info',
  done: 'ok',
  undoing: 'info',
  undone: 'plain',
} as const satisfies Record<UploadState, 'plain' | 'info' | 'ok' | 'waiting' | 'wrong'>
const icons = { ok: 'check', waiting: 'clock', wrong: 'warning', info: 'clock', plain: 'close' } as const

/** How an upload stands. */
export const UploadChip = ({ state }: { state: UploadState }) => {
  const text = useText({ nl, en }).upload.states
  const kind = kinds[state]
  return (
    <Chip kind={kind} icon={icons[kind]}>
      {text[state]}
    </Chip>
  )
}
