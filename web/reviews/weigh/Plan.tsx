import { reviews } from '../../../functions/reviews/contract.ts'
import { ask } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { DocumentList } from '../../ui/document/DocumentList.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { PlanMoney } from './PlanMoney.tsx'
import type { PlanDocument } from './review.ts'

const Answers = ({ document, kind }: { document: PlanDocument; kind: 'part' | 'criterion' }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return document.answers
    .filter(each => each.kind === kind)
    .map(({ id, question, text: answer }) => (
      <section key={id} id={`answer-${id}`}>
        <h4>
          {kind === 'criterion' && <span className="naober-mark__id">{id}</span>} {question[language]}
        </h4>
        {answer ? (
          <p className="naober-weigh__answer" lang="nl">
            {answer}
          </p>
        ) : (
          <p className="naober-weigh__empty">{text.empty}</p>
        )}
      </section>
    ))
}

/** The frozen version as it was submitted, part by part. */
export const Plan = ({ id, document }: { id: string; document: PlanDocument }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { theme, tranche, features, steps, partners } = document
  return (
    <>
      <p className="naober-weigh__version">
        {text.version(document.number)} <DateText at={document.submittedAt} time />
      </p>
      <p className="naober-row">
        <Chip>{theme.name[language]}</Chip>
        <Chip>{tranche.name[language]}</Chip>
        {features.map(each => (
          <Chip key={each.id}>{each.name[language]}</Chip>
        ))}
      </p>
      <h3>{text.summary}</h3>
      <p lang="nl">{document.summary}</p>
      <dl className="naober-weigh__facts">
        <div>
          <dt>{text.by}</dt>
          <dd lang="nl">{partners.find(each => each.isApplicant)?.organisation.name}</dd>
        </div>
        <div>
          <dt>{text.municipalities}</dt>
          <dd>{document.municipalities.map(municipalityName).join(', ')}</dd>
        </div>
        <div>
          <dt>{text.start}</dt>
          <dd>{document.startYear}</dd>
        </div>
        <div>
          <dt>{text.ask}</dt>
          <dd>
            <Money cents={document.sums.ask} />
          </dd>
        </div>
      </dl>
      <h3>{text.partsTitle}</h3>
      <Answers document={document} kind="part" />
      {steps.length > 0 && (
        <>
          <h3>{text.steps}</h3>
          <ol lang="nl">
            {steps.map(step => (
              <li key={step.id}>
                {step.what}
                {step.from && step.until && (
                  <>
                    {' '}
                    (<DateText at={step.from} /> – <DateText at={step.until} />)
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>{text.partners}</h3>
      <DataTable
        caption={text.partners}
        captionHidden
        rows={partners}
        rowKey={each => each.id}
        dense
        columns={[
          { id: 'name', head: text.by, cell: each => <span lang="nl">{each.organisation.name}</span> },
          { id: 'role', head: text.role, cell: each => <span lang="nl">{each.terms?.role ?? ''}</span> },
          { id: 'cash', head: text.cash, cell: each => <Money cents={each.terms?.cash ?? 0} />, number: true },
          {
            id: 'state',
            head: text.signed,
            cell: each => (
              <Chip kind={each.state === 'signed' ? 'ok' : 'waiting'}>
                {each.state === 'signed' ? text.signed : text.provisional}
              </Chip>
            ),
          },
        ]}
      />
      <PlanMoney document={document} />
      {document.documents && (
        <>
          <h3>{text.documents}</h3>
          <DocumentList documents={document.documents} open={file => ask(reviews.reviewDocument, { id, file })} />
        </>
      )}
      <h3>{text.criteriaTitle}</h3>
      <Answers document={document} kind="criterion" />
    </>
  )
}
