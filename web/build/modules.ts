/** Which module shows a drawn page, by the beginning of its address; the longest beginning counts. The front page first. */
export const modules: Readonly<Record<string, string>> = {
  '/': '/front/FrontPage.tsx',
  '/ideeen': '/ideas/IdeasPage.tsx',
  '/ideeen/nieuw': '/submit/SubmitPage.tsx',
  '/ideeen/:id': '/ideas/page/IdeaPage.tsx',
  '/dorpen/:id': '/villages/VillagePage.tsx',
  '/gemeenten': '/villages/MunicipalityPage.tsx',
}

/** A part of a page that is heavy by itself. */
export const heavy = '/ideas/map/StreetMap.tsx'

/** The module of a page by its address without language. */
export const moduleOf = (path: string): string => {
  const beginnings = Object.keys(modules).filter(one => path.startsWith(one))
  const longest = beginnings.toSorted((one, other) => other.length - one.length)[0]
  return modules[longest ?? '/'] ?? ''
}
