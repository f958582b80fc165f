import type { Content, Shown } from '../../../functions/ideas/idea.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { villageName } from '../../ui/idea/places.ts'
import { useThemes } from '../../ui/idea/themes.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Changed } from './Changed.tsx'

const names = ['title', 'text', 'forWhom', 'village', 'theme', 'needs', 'needNote', 'amount', 'kind', 'files'] as const
type Name = (typeof names)[number]

/** What somebody changed of a public idea: old and new side by side, every difference marked and named. */
export const Revision = ({ idea, revision }: { idea: Shown; revision: Content }) => {
  const text = useText({ nl, en }).item
  const { needs } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const themes = useThemes()
  const labels: Record<Name, string> = { ...text, title: text.name }
  const fileName = (id: string) => idea.files.find(file => file.id === id)?.name ?? id
  const written = (name: Name, content: Content): string => {
    if (name === 'village') return villageName(content.village)
    if (name === 'theme') return themes.find(theme => theme.slug === content.theme)?.name[language] ?? text.noTheme
    if (name === 'needs') return content.needs.map(need => needs[need]).join(', ')
    if (name === 'amount') return content.amount === undefined ? '' : moneyText(language, content.amount)
    if (name === 'kind') return text.kinds[content.kind]
    if (name === 'files') return content.files.map(fileName).join(', ')
    return content[name] ?? ''
  }
  const now: Content = { ...idea, files: idea.files.map(file => file.id) }
  const changed = names.filter(name => written(name, now) !== written(name, revision))
  const same = names.filter(name => !changed.includes(name))
  return (
    <section aria-labelledby="veranderd">
      <h3 id="veranderd">{text.revisionTitle}</h3>
      <p>{text.revisionHelp}</p>
      {changed.map(name => (
        <Changed key={name} label={labels[name]} before={written(name, now)} after={written(name, revision)} />
      ))}
      <p className="naober-soft naober-small">
        {text.same} {same.map(name => labels[name]).join(', ')}
      </p>
    </section>
  )
}
