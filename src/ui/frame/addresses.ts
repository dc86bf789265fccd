/** The addresses that every page points at. */
export const addresses = {
  home: '/',
  account: '/konto',
  organisation: '/konto/organisation',
  signOut: '/logga-ut',
  accessibility: '/tillganglighet',
  privacy: '/personuppgifter',
  help: '/hjalp',
} as const

/** The same page in another language: the server keeps the choice and takes `lang` away again. */
export function inLanguage(path: string, language: string): string {
  const url = new URL(path, 'http://here')
  url.searchParams.set('lang', language)
  return url.pathname + url.search
}
