import { type Advice, type Opinion, opinions, takesPart } from '../../../functions/advices/rules.ts'
import type { PictureProject } from '../picture.ts'

/** What is being filled in on a card. */
export type Form = { opinion?: Opinion | undefined; text: string; fromYear: number }

export const formOf = (advice: Advice | undefined, { startYear }: Pick<PictureProject, 'startYear'>): Form => ({
  opinion: advice?.opinion,
  text: advice?.condition ?? advice?.reason ?? '',
  fromYear: advice?.fromYear ?? startYear,
})

/** A form that was kept on this device; undefined when it is none. */
export const formIn = (words: string): Form | undefined => {
  try {
    const { opinion, text, fromYear } = JSON.parse(words)
    const known = opinions.find(one => one === opinion)
    return known && typeof text === 'string' && Number.isInteger(fromYear)
      ? { opinion: known, text, fromYear }
      : undefined
  } catch {
    return undefined
  }
}

/** What goes to the platform: only what belongs to the opinion. */
export const saidIn = ({ opinion, text, fromYear }: Form) => ({
  ...(opinion === 'condition' || opinion === 'against' ? { text: text.trim() } : {}),
  ...(opinion && takesPart(opinion) ? { fromYear } : {}),
})

export const asksText = (opinion: Opinion | undefined): opinion is 'condition' | 'against' =>
  opinion === 'condition' || opinion === 'against'

/** The years a municipality can choose from, with the one it chose before. */
export const yearsFrom = (startYear: number, chosen: number): number[] => {
  const years = Array.from({ length: 6 }, (_, count) => startYear + count)
  return years.includes(chosen) ? years : [...years, chosen]
}

/** The next card takes this one off the page before its emptied draft is kept: so it is taken away here. */
export const forgetDraft = (name: string): void => {
  try {
    window.localStorage.removeItem(name)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
