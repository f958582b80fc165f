import { useState } from 'react'
import { villageOf } from '../../functions/villages/rules.ts'
import { Answers } from './Answers.tsx'
import { Near } from './Near.tsx'

const place = 'naoberplein.village'

// Private windows may refuse to keep anything; the choice is then for this visit only.
const remembered = (): string | undefined => {
  try {
    return villageOf(localStorage.getItem(place) ?? '')?.slug
  } catch {
    return undefined
  }
}
const remember = (village: string | undefined): void => {
  try {
    if (village) localStorage.setItem(place, village)
    else localStorage.removeItem(place)
  } catch {}
}

/** The part of the front page that knows the villages: the latest answers, and ideas near the chosen one. */
export const Square = () => {
  const [village, setVillage] = useState(remembered)
  const choose = (chosen: string | undefined) => {
    setVillage(chosen)
    remember(chosen)
  }
  return (
    <>
      <Answers />
      <Near village={village} onChoose={choose} />
    </>
  )
}
