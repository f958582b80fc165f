import type { Category } from '../../functions/assemblies/plan.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { usePercent } from './words.ts'

/** Of which people the group is a mirror, question by question. */
export const Composition = ({ categories }: { categories: readonly Category[] }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const percent = usePercent()
  return (
    <>
      {categories.map(({ id, name, options }) => (
        <Disclosure key={id} summary={text.shares(name[language])} open={id === 'group'}>
          <DataTable
            caption={text.shares(name[language])}
            captionHidden
            rows={options}
            rowKey={option => option.id}
            columns={[
              { id: 'name', head: name[language], cell: option => option.name[language] },
              {
                id: 'share',
                head: text.share,
                number: true,
                cell: ({ share }) => (share === undefined ? text.free : percent(share / 1000)),
              },
            ]}
          />
        </Disclosure>
      ))}
    </>
  )
}
