import type { State } from '../../../functions/ideas/idea.ts'
import { useText } from '../../text/language.tsx'
import type { IconName } from '../draw/lines.ts'
import { Chip } from '../show/Chip.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Look = { kind: 'plain' | 'info' | 'ok' | 'waiting' | 'wrong'; icon: IconName }

const looks: Record<State, Look> = {
  submitted: { kind: 'waiting', icon: 'clock' },
  returned: { kind: 'waiting', icon: 'arrow' },
  refused: { kind: 'wrong', icon: 'close' },
  appealed: { kind: 'waiting', icon: 'clock' },
  published: { kind: 'info', icon: 'brink' },
  takenUp: { kind: 'info', icon: 'hands' },
  answered: { kind: 'ok', icon: 'check' },
  elaborated: { kind: 'ok', icon: 'people' },
  joined: { kind: 'plain', icon: 'arrow' },
  withdrawn: { kind: 'plain', icon: 'close' },
}

/** Where an idea is on its road, in a word. */
export const StateChip = ({ state }: { state: State }) => (
  <Chip {...looks[state]}>{useText({ nl, en }).states[state]}</Chip>
)
