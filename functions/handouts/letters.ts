import * as assemblies from '../assemblies/store.ts'
import type { StoredAssembly } from '../assemblies/stored.ts'
import { Problem } from '../http/problem.ts'
import { origin } from '../http/settings.ts'
import { codeOf } from '../signups/codes.ts'
import { letterRows, signUpsOf } from '../signups/store.ts'

/** One letter: the municipality's reference, the place, the code, and the page that opens with it. */
export type Letter = { number: number; ref: string; stratum: string; code: string; link: string }

/** Letters in one PDF: what a Lambda can answer at once, and a printer takes without a jam. */
export const lettersInPart = 100

/** The code is behind `#`: a browser keeps that to itself, so no log of any server holds it. */
const linkTo = (code: string): string => `${origin()}/meedoen#${code}`

/** Numbers of the letters, to all or to who has not answered. @throws Problem `wrong-state` before letters were drawn */
const numbersFor = async (id: string, who: 'all' | 'silent', sent: number): Promise<number[]> => {
  const all = Array.from({ length: sent }, (_, at) => at + 1)
  if (who === 'all') return all
  const answered = new Set((await signUpsOf(id)).map(({ number }) => number))
  return all.filter(number => !answered.has(number))
}

export const lettersOf = async (
  id: string,
  who: 'all' | 'silent',
  part?: number,
): Promise<{ assembly: StoredAssembly; letters: Letter[] }> => {
  const [assembly, drawn] = await Promise.all([assemblies.assemblyOf(id), assemblies.lettersOf(id)])
  if (!assembly) throw new Problem('not-found')
  if (!drawn) throw new Problem('wrong-state')
  const [numbers, rows] = await Promise.all([numbersFor(id, who, drawn.sent), letterRows(id)])
  const from = part === undefined ? 0 : (part - 1) * lettersInPart
  const here = part === undefined ? numbers : numbers.slice(from, from + lettersInPart)
  if (part !== undefined && here.length === 0) throw new Problem('not-found')
  const letters = await Promise.all(
    here.map(async (number): Promise<Letter> => {
      const code = await codeOf(assembly, number)
      const { ref = '', stratum = '' } = rows[number - 1] ?? {}
      return { number, ref, stratum, code, link: linkTo(code) }
    }),
  )
  return { assembly, letters }
}
