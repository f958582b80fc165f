import { useState } from 'react'
import type { Round } from '../../../functions/rounds/round.ts'
import { useDraft } from '../../ui/frame/draft.ts'
import { type Form, formOf } from './form.ts'

type Kept = { version: number; form: Form }

const read = (words: string): Kept | undefined => {
  try {
    return words ? (JSON.parse(words) as Kept) : undefined
  } catch {
    return undefined
  }
}

/**
 * The fields of a round: as kept by the platform, or as typed before on this device and not saved. `version` is the one
 * that was changed; a newer one at the platform is found out when saving.
 */
export const useForm = (round: Round) => {
  const [words, keep] = useDraft(`naoberplein-round-${round.id}`)
  const [start] = useState<Kept>(() => read(words) ?? { version: round.version, form: formOf(round) })
  const [form, setForm] = useState(start.form)
  const [version, setVersion] = useState(start.version)
  const [unsaved, setUnsaved] = useState(start.form !== undefined && words !== '')
  return {
    form,
    version,
    unsaved,
    edit: (change: Partial<Form>) => {
      const next = { ...form, ...change }
      setForm(next)
      setUnsaved(true)
      keep(JSON.stringify({ version, form: next }))
    },
    /** What the platform has now; `form` stays as typed when it is meant to go over it. */
    take: (newer: Round, keepTyped: boolean) => {
      setVersion(newer.version)
      if (!keepTyped) setForm(formOf(newer))
      setUnsaved(keepTyped)
      keep(keepTyped ? JSON.stringify({ version: newer.version, form }) : '')
    },
  }
}
