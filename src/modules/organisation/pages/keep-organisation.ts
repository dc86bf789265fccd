import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { organisationCookie } from '../../../platform/http/index.ts'

/** Remembers which organisation the person works in now. That they work there is checked with everything they do. */
export function keepOrganisation(context: Context, baseUrl: string, id: string): void {
  setCookie(context, organisationCookie, id, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: baseUrl.startsWith('https:'),
  })
}
