import { useMemo } from 'react'
import * as z from 'zod/mini'
import { useDraft } from '../../ui/frame/draft.ts'

const draft = z.object({ key: z.string(), values: z.record(z.string(), z.string()) })
type Draft = z.output<typeof draft>

const readDraft = (words: string): Draft => {
  try {
    return draft.parse(JSON.parse(words))
  } catch {
    return { key: crypto.randomUUID(), values: {} }
  }
}

/** What is filled in for one round, kept on this device until it is sent; its key makes a second click the same thing. */
export const useProposal = (round: string) => {
  const [words, setWords] = useDraft(`naober-voorstel-${round}`)
  const { key, values } = useMemo(() => readDraft(words), [words])
  return {
    key,
    values,
    fill: (id: string, value: string) => {
      const { [id]: _, ...others } = values
      setWords(JSON.stringify({ key, values: value === '' ? others : { ...others, [id]: value } }))
    },
    clear: () => setWords(''),
  }
}
