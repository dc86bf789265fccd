import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Language, languageOf } from '../i18n/index.ts'

export const languageCookie = 'lagesbild.language'

/** The language of the cookie that the language link sets; otherwise Swedish, whatever the browser prefers, since the content is. */
export function chooseLanguage(context: Context): Language {
  return languageOf(getCookie(context, languageCookie))
}
