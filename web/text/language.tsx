import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'

export type Language = 'nl' | 'en'

/** One text in both languages, for sentences that are data (titles of pages, names of themes). */
export type Both = { nl: string; en: string }

const LanguageContext = createContext<Language>('nl')

/** The language an address is in: everything under `/en` is English, the rest Dutch. */
export const languageOf = (pathname: string): Language =>
  pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl'

/** The same address without its language, always starting with a slash. */
export const withoutLanguage = (pathname: string): string =>
  (languageOf(pathname) === 'en' ? pathname.slice(3) : pathname) || '/'

/** An address of the platform in a language; addresses elsewhere and `#anchors` stay as they are. */
export const addressIn = (language: Language, to: string): string => {
  if (!to.startsWith('/') || to.startsWith('/api/') || language === 'nl') return to
  return to === '/' ? '/en' : `/en${to}`
}

export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation()
  const language = languageOf(pathname)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the page that is open. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** Turns an address into the one of the open language. */
export const useAddress = (): ((to: string) => string) => {
  const language = useLanguage()
  return useMemo(() => (to: string) => addressIn(language, to), [language])
}

/** The texts of the open language. Write `en` as `const en: typeof nl`, so that a missing sentence does not compile. */
export const useText = <T,>(texts: { nl: T; en: NoInfer<T> }): T => texts[useLanguage()]
