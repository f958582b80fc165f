import { useText } from '../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What the scenarios were worked out from, and how anyone works them out elsewhere. */
export const Check = ({ round, hash }: { round: string; hash: string }) => {
  const text = useText({ nl, en }).check
  const file = `voorselectie-${round}.json`
  return (
    <section aria-labelledby="nagaan">
      <h2 id="nagaan">{text.title}</h2>
      <p>{text.help}</p>
      <pre className="naober-shortlist-command">
        <code>npm run -s shortlist -- {file}</code>
      </pre>
      <p>
        <a href={`/api/desk/shortlist/${round}/scenario.json`} download={file}>
          {text.download}
        </a>
      </p>
      <p className="naober-small naober-soft">
        {text.hash}: <code className="naober-written">{hash}</code>
      </p>
    </section>
  )
}
