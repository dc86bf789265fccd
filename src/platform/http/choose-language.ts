import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Language, languageOf } from '../i18n/index.ts'
import { isForAnyone } from './for-anyone.ts'
import { isForPrograms } from './for-programs.ts'

export const languageCookie = 'lagesbild.language'

/**
 * The language of the cookie that the language link sets; otherwise Swedish, whatever the browser prefers, since the content is. A program
 * says it itself, and so does the address of a page that anyone is met on.
 */
export function chooseLanguage(context: Context): Language {
  if (isForPrograms(context)) return languageOf(context.req.header('accept-language')?.slice(0, 2).toLowerCase())
  if (isForAnyone(context)) return languageOf(context.req.query('lang'))
  return languageOf(getCookie(context, languageCookie))
}
