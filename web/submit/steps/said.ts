import { villageOf } from '../../../functions/villages/rules.ts'
import { centsIn } from '../../text/euros.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { usePlaceName } from '../../ui/idea/places.ts'
import { useThemes } from '../../ui/idea/themes.ts'
import type { Question } from '../draft/check.ts'
import type { Draft } from '../draft/draft.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** Every answer as a sentence to read again; '' for what was left open. */
export const useSaid = (draft: Draft): Record<Question, string> => {
  const text = useText({ nl, en })
  const names = useText({ nl: ideaNl, en: ideaEn }).needs
  const language = useLanguage()
  const place = usePlaceName()
  const theme = useThemes().find(one => one.slug === draft.theme)
  const village = villageOf(draft.village)
  const cents = centsIn(draft.amount)
  return {
    title: draft.title.trim(),
    text: draft.text.trim(),
    forWhom: draft.forWhom.trim(),
    village: village ? place(village.slug, village.municipality) : '',
    theme: theme ? theme.name[language] : draft.theme || text.where.unknown,
    needs: draft.needs.map(need => names[need]).join(', '),
    amount: cents === undefined ? draft.amount : moneyText(language, cents),
    needNote: draft.needNote.trim(),
    files: draft.files.map(file => file.name).join(', '),
    kind: text.contact.kinds[draft.kind],
    name: draft.name.trim(),
    email: draft.email.trim(),
    phone: draft.phone.trim(),
  }
}
