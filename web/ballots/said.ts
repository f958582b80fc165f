import type { Both, Language } from '../text/language.tsx'

/** What somebody wrote, in the language of the page where it was written in that. */
export const saidIn = (language: Language, said: Both): string => said[language] || said.nl
