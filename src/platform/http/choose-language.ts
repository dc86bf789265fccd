import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Language, languages } from '../i18n/index.ts'

export const languageCookie = 'lagesbild.language'

/** The language of the cookie that the language link sets; otherwise Swedish, whatever the browser prefers, since the content is. */
export function chooseLanguage(context: Context): Language {
  const chosen = getCookie(context, languageCookie)
  return languages.find((language) => language === chosen) ?? 'sv'
}
