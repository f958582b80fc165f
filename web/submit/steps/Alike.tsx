import { useEffect, useState } from 'react'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { usePlaceName } from '../../ui/idea/places.ts'
import { StateChip } from '../../ui/idea/StateChip.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** Milliseconds without a key before others' ideas are looked up. */
const pause = 500

const useSettled = (words: string): string => {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pause)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}

/** Ideas of others like the one being typed. They open beside the form, so that nothing is lost. */
export const Alike = ({ title, village }: { title: string; village: string }) => {
  const text = useText({ nl, en }).idea
  const language = useLanguage()
  const place = usePlaceName()
  const words = useSettled(title.trim())
  const enough = words.length >= 5
  const input = { title: words, ...(village ? { village } : {}) }
  const found = useAsk(catalogue.alikeIdeas, input, { wait: !enough, keepOld: true })
  const alike = enough ? (found.data?.alike.slice(0, 4) ?? []) : []
  return (
    <div className="naober-submit__alike">
      <p className="naober-hidden" role="status">
        {alike.length > 0 && countText(language, alike.length, text.alikeCount)}
      </p>
      {alike.length > 0 && (
        <section className="naober-card" aria-labelledby="lijkt-op">
          <h2 id="lijkt-op">
            <Icon name="people" /> {text.alikeTitle}
          </h2>
          <p>{text.alikeHelp}</p>
          <ul className="naober-plain-list">
            {alike.map(idea => (
              <li key={idea.id}>
                <Link to={`/ideeen/${idea.id}`} target="_blank">
                  <span lang="nl">{idea.title}</span>
                  <span className="naober-hidden"> {text.newTab}</span>
                </Link>
                <span className="naober-soft naober-small">{place(idea.village, idea.municipality)}</span>
                <StateChip state={idea.state} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
