import { dayOf, formatDate } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { Survey } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { collectionState } from '../rules/collection-state.ts'

/** @throws Problem `closed` after the last day, `not-ready` before the first */
export function requireOpen(survey: Survey, now: Date): void {
  const state = collectionState(survey, dayOf(now))
  if (state === 'closed') throw new Problem('closed')
  if (state === 'before') {
    const opens = (language: 'sv' | 'en') => messages.opensOn[language]({ date: formatDate(language, survey.opensOn) })
    throw new Problem('not-ready', { detail: { sv: opens('sv'), en: opens('en') } })
  }
}
