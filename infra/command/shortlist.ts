import { readFile } from 'node:fs/promises'
import { readScenario } from '../../functions/shortlist/rules.ts'
import { TooManyChoices } from '../../functions/shortlist/search/oneTheme.ts'
import { openAppraisal } from '../../functions/shortlist/search/worth.ts'
import { faultSentence, type Language, sentence, whySentence } from '../../functions/shortlist/sentences.ts'
import { shortlisted } from '../../functions/shortlist/shortlist.ts'

/** What the command prints and with what it ends: 0 done, 1 no proof found, 2 the input is wrong. */
type Said = { code: 0 | 1 | 2; out?: unknown; faults?: { field: string; code: string; says: string }[] }

const wrong = (code: 'usage' | 'no-file' | 'not-json', language: Language): Said => ({
  code: 2,
  faults: [{ field: '', code, says: sentence(code, language) }],
})

/** Reads the text of a scenario and answers with all that the command prints. */
const answer = async (text: string, language: Language): Promise<Said> => {
  let input: unknown
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return wrong('not-json', language)
  }
  const { scenario, issues } = readScenario(input)
  if (!scenario) return { code: 2, faults: issues.map(issue => ({ ...issue, says: faultSentence(issue, language) })) }
  try {
    const { optimum, greedy, equalShares, explanations } = shortlisted(scenario, await openAppraisal())
    const projects = new Map(scenario.projects.map(project => [project.id, project]))
    return {
      code: 0,
      out: {
        optimum,
        greedy,
        equalShares: equalShares.why ? { ...equalShares, why: sentence(equalShares.why, language) } : equalShares,
        explanations: Object.fromEntries(
          explanations.map(({ id, because, ...rest }) => {
            const { theme = '', tranche = 2, ask = 0 } = projects.get(id) ?? {}
            const why = whySentence({ theme, tranche, ask, because }, language)
            return [id, { in: rest.in, why, because, wouldChange: rest.wouldChange }]
          }),
        ),
      },
    }
  } catch (error) {
    if (!(error instanceof TooManyChoices)) throw error
    return { code: 1, faults: [{ field: '', code: 'too-many', says: sentence('too-many', language) }] }
  }
}

const [path, ...others] = process.argv.slice(2).filter(each => !each.startsWith('--'))
const language: Language = process.argv.includes('--en') ? 'en' : 'nl'
const text = path === undefined ? undefined : await readFile(path, 'utf8').catch(() => undefined)
const told: Said =
  path === undefined || others.length > 0
    ? wrong('usage', language)
    : text === undefined
      ? wrong('no-file', language)
      : await answer(text, language)

if (told.out) process.stdout.write(`${JSON.stringify(told.out, null, 1)}\n`)
if (told.faults) {
  for (const { says } of told.faults) process.stderr.write(`${says}\n`)
  process.stdout.write(`${JSON.stringify({ faults: told.faults }, null, 1)}\n`)
}
process.exitCode = told.code
