const name = 'Naoberplein'
let page = ''
let prefix = ''

const show = (): void => {
  document.title = `${prefix ? `(${prefix}) ` : ''}${page && page !== name ? `${page} · ${name}` : name}`
}

/** The name of the open page in the tab. */
export const setTitle = (title: string): void => {
  page = title
  show()
}

/** Something to know before the name of the page, such as the number of errors in its form; '' takes it away. */
export const setTitlePrefix = (words: string): void => {
  prefix = words
  show()
}
