import { assemblyOf } from '../assemblies/store.ts'
import { usualIn } from '../halls/plan.ts'
import { courseOf } from '../halls/store.ts'
import { tableCode } from '../harvests/codes.ts'
import { Problem } from '../http/problem.ts'
import { origin } from '../http/settings.ts'
import { qrSvg } from './qr.ts'

type Sheet = { table: number; code: string; qr: string }

/**
 * A sheet for every table of a meeting, with its code; usual talk rules in the language asked for.
 * @throws Problem `not-found`, `wrong-state` before it is prepared
 */
export const sheetsOf = async (
  id: string,
  lang: 'nl' | 'en',
): Promise<{ title: string; rules: readonly string[]; sheets: Sheet[] }> => {
  const [assembly, course] = await Promise.all([assemblyOf(id), courseOf(id)])
  if (!assembly) throw new Problem('not-found')
  if (!course) throw new Problem('wrong-state')
  const numbers = Array.from({ length: course.tables }, (_, at) => at + 1)
  const sheets = numbers.map(async table => {
    const code = await tableCode(assembly, course.edition, table)
    return { table, code, qr: qrSvg(`${origin()}${lang === 'en' ? '/en' : ''}/tafel#${code}`) }
  })
  return {
    title: assembly.title,
    rules: course.rules.map(rule => usualIn(lang, rule)),
    sheets: await Promise.all(sheets),
  }
}
