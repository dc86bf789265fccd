import type { ActionContext } from '../../../platform/action/index.ts'
import { dayOf, formatDate } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { Survey } from '../../survey/index.ts'
import { messages } from '../messages.ts'
import { findReopening } from '../queries/reopenings.ts'
import { stateForRespondent } from '../rules/collection-state.ts'

/**
 * That the organisation's answers are taken. No statement as long as the survey is open, one after that: what has been opened again
 * takes answers to a day of its own.
 *
 * @throws Problem `closed` after the last day, `not-ready` before the first
 */
export async function requireOpen(
  survey: Survey,
  { db, organisation, now }: Pick<ActionContext, 'db' | 'organisation' | 'now'>,
): Promise<void> {
  const today = dayOf(now)
  let state = stateForRespondent(survey, { reopening: null }, today)
  if (state === 'closed') {
    const reopening = await findReopening(db, { organisation, owner: survey.owner, survey: survey.id })
    state = stateForRespondent(survey, { reopening }, today)
  }
  if (state === 'closed') throw new Problem('closed')
  if (state === 'before') {
    const opens = (language: 'sv' | 'en') => messages.opensOn[language]({ date: formatDate(language, survey.opensOn) })
    throw new Problem('not-ready', { detail: { sv: opens('sv'), en: opens('en') } })
  }
}
