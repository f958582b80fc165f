import type { nl } from './nl.ts'

const named = ['closes', 'opens', 'quorum', 'options', 'groups'] as const
const inMethod = ['seats', 'most', 'dots', 'each', 'highest', 'budget'] as const

/** The label that stands above what `field` of a draft means, so that a fault can be found on the page. */
export const fieldName = (text: typeof nl, field: string): string => {
  const [first = '', second = ''] = field.split('.')
  if (second !== '' && first === 'options') return text.option(Number(second) + 1)
  if (second !== '' && first === 'groups') return text.group(Number(second) + 1)
  const part = first === 'method' ? inMethod.find(each => each === second) : named.find(each => each === first)
  return text[part ?? 'method']
}
