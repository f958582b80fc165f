import { escaped, type Language, page } from '../pages/page.ts'
import type { SamplePerson } from '../sample/people.ts'

const words = {
  nl: {
    title: 'Wie bent u?',
    intro:
      'Dit is de oefen-inlog van deze computer. Kies een voorbeeldpersoon, of kom als uzelf. Er is geen wachtwoord.',
    people: 'Voorbeeldpersonen',
    fresh: 'Iemand anders',
    name: 'Uw naam',
    email: 'Uw e-mailadres',
    go: 'Inloggen',
    wrong: 'Vul een naam en een e-mailadres in.',
    gone: 'Deze inlogpagina is verlopen',
    again: 'Terug naar Naoberplein',
  },
  en: {
    title: 'Who are you?',
    intro:
      'This is the practice login of this computer. Choose a sample person, or come as yourself. There is no password.',
    people: 'Sample people',
    fresh: 'Somebody else',
    name: 'Your name',
    email: 'Your e-mail address',
    go: 'Log in',
    wrong: 'Fill in a name and an e-mail address.',
    gone: 'This login page has expired',
    again: 'Back to Naoberplein',
  },
} as const

/** The page on which one says who one is; every choice is a plain button. */
export const chooserPage = (language: Language, people: readonly SamplePerson[], wrong: boolean): string => {
  const say = words[language]
  const buttons = people.map(
    ({ id, name, says }) =>
      `<li><button class="person" name="person" value="${escaped(id)}"><b>${escaped(name)}</b><span>${escaped(says[language])}</span></button></li>`,
  )
  const fresh = `<form method="post"><input type="hidden" name="person" value="new"><label for="name">${say.name}</label><input id="name" name="name" autocomplete="name" maxlength="100" required><label for="email">${say.email}</label><input id="email" name="email" type="email" autocomplete="email" maxlength="200" required><button class="main">${say.go}</button></form>`
  const fault = wrong ? `<p role="alert"><strong>${say.wrong}</strong></p>` : ''
  const body = `${fault}<p>${say.intro}</p><h2>${say.people}</h2><form method="post"><ul>${buttons.join('')}</ul></form><h2>${say.fresh}</h2>${fresh}`
  return page(language, say.title, body)
}

/** Shown when somebody comes back to a login page of an hour ago. */
export const expiredPage = (language: Language): string =>
  page(language, words[language].gone, `<p><a href="/">${words[language].again}</a></p>`)
