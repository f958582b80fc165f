import { useEffect, useRef } from 'react'
import type { Answered } from '../../functions/http/endpoint.ts'
import { proof } from '../../functions/proof/contract.ts'
import { ask } from './client.ts'

type Sum = Answered<typeof proof.challenge>

/** Milliseconds after which a solved sum is made anew; the platform takes it for an hour. */
const lasts = 45 * 60_000

/** Works the sum out in a worker of its own, so that typing stays quick. */
const solve = (sum: Sum): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', (event: MessageEvent<number | undefined>) => {
      worker.terminate()
      if (event.data === undefined) reject(new Error('the sum has no answer'))
      else resolve(event.data)
    })
    worker.addEventListener('error', event => {
      worker.terminate()
      reject(new Error(event.message))
    })
    const { algorithm, challenge, maxnumber, salt } = sum
    worker.postMessage({ algorithm, challenge, maxnumber, salt })
  })

const proofFor = async (key: string): Promise<string> => {
  const { maxnumber, ...sum } = await ask(proof.challenge, { key })
  const number = await solve({ ...sum, maxnumber })
  return btoa(JSON.stringify({ ...sum, number }))
}

/**
 * The proof that a person and not a flood of machines fills in the form with this `key`; begun as soon as the form opens,
 * made anew when it got old or failed. @returns a function that gives it; `fresh` throws the old one away
 */
export const useProof = (key: string, needed: boolean): ((fresh?: boolean) => Promise<string>) => {
  const made = useRef<{ key: string; at: number; proof: Promise<string> }>(undefined)
  const get = (fresh = false): Promise<string> => {
    const old = made.current
    if (old && !fresh && old.key === key && Date.now() - old.at < lasts) return old.proof
    const next = { key, at: Date.now(), proof: proofFor(key) }
    made.current = next
    next.proof.catch(() => {
      if (made.current === next) made.current = undefined
    })
    return next.proof
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once per form
  useEffect(() => {
    if (needed) get().catch(() => undefined)
  }, [key, needed])
  return get
}
