type Cookie = { name: string; value: string; path: string; host: string }

/** What a browser does with cookies, as far as a test needs: path, host, replacing and forgetting. */
export type Jar = { keep: (from: URL, headers: Headers) => void; header: (to: URL) => string }

const attributesOf = (line: string) => {
  const [pair = '', ...rest] = line.split(';').map(part => part.trim())
  const attributes = new Map(rest.map(part => [part.split('=')[0]?.toLowerCase() ?? '', part.split('=')[1] ?? '']))
  const at = pair.indexOf('=')
  return { name: pair.slice(0, at), value: pair.slice(at + 1), attributes }
}

const covers = (path: string, asked: string): boolean =>
  asked === path || asked.startsWith(path.endsWith('/') ? path : `${path}/`)

export const newJar = (): Jar => {
  let cookies: Cookie[] = []
  return {
    keep: (from, headers) => {
      for (const line of headers.getSetCookie()) {
        const { name, value, attributes } = attributesOf(line)
        const path = attributes.get('path') || '/'
        const expires = Date.parse(attributes.get('expires') ?? '')
        const forget = attributes.get('max-age') === '0' || expires < Date.now()
        cookies = cookies.filter(cookie => cookie.name !== name || cookie.path !== path || cookie.host !== from.host)
        if (!forget) cookies.push({ name, value, path, host: from.host })
      }
    },
    header: to =>
      cookies
        .filter(cookie => cookie.host === to.host && covers(cookie.path, to.pathname))
        .map(cookie => `${cookie.name}=${cookie.value}`)
        .join('; '),
  }
}
