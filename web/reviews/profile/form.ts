import type { Profile } from '../../../functions/reviews/rules.ts'

/** A profile as it is typed: organisations and ids a line each. */
export type Typed = {
  kind: Profile['kind']
  themes: string[]
  organisations: string
  municipality: string
  subsidies: string
  earlier: string
  most: string
}

const written = (all: Profile['organisations']): string =>
  all.map(({ name, chamberNumber }) => (chamberNumber ? `${name}, ${chamberNumber}` : name)).join('\n')

export const typedOf = (profile: Profile | undefined): Typed => ({
  kind: profile?.kind ?? 'expert',
  themes: profile?.themes ?? [],
  organisations: written(profile?.organisations ?? []),
  municipality: profile?.municipality ?? '',
  subsidies: written(profile?.subsidies ?? []),
  earlier: (profile?.earlier ?? []).join('\n'),
  most: profile?.most === undefined ? '' : String(profile.most),
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '')

/** `Name, 12345678`, `Name 12345678` or `Name`; whatever number stands at the end is taken for one of the chamber. */
const organisationIn = (line: string): Profile['organisations'][number] => {
  const [, name, number] = /^(.*?)[,;\s]+(?:kvk[:\s]*)?([\d .]{5,14})$/i.exec(line) ?? []
  return name && number ? { name, chamberNumber: number.replace(/\D/g, '') } : { name: line }
}

/** An id may be pasted as the address of its page. */
const idIn = (line: string): string => /[0-9A-HJKMNP-TV-Z]{26}/i.exec(line)?.[0].toUpperCase() ?? line

/** What was typed as the platform takes it. */
export const profileIn = (typed: Typed): Profile => ({
  kind: typed.kind,
  themes: typed.themes,
  organisations: linesOf(typed.organisations).map(organisationIn),
  ...(typed.municipality ? { municipality: typed.municipality } : {}),
  subsidies: linesOf(typed.subsidies).map(organisationIn),
  earlier: linesOf(typed.earlier).map(idIn),
  ...(typed.most.trim() ? { most: Number(typed.most) } : {}),
})
