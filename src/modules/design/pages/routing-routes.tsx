import type { Context } from 'hono'
import type { App, Env } from '../../../platform/http/index.ts'
import { type Language, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import type { Question, Questionnaire } from '../../survey/index.ts'
import { changeDraft } from '../actions/change-draft.ts'
import { readOneDraft } from '../actions/read-drafts.ts'
import { messages } from '../messages/index.ts'
import { reviewDraft } from '../rules/review/review-draft.ts'
import { comparableBefore, makeCondition } from '../rules/routing/comparable.ts'
import { asList, writeList } from '../rules/routing/condition-list.ts'
import { messages as placeMessages } from '../rules/routing/condition-messages.ts'
import { explainCondition } from '../rules/routing/explain-condition.ts'
import { ConditionPage } from './ConditionPage.tsx'
import { type FormFields, readFields } from './form-fields.ts'
import { addressOf, metWith, showDraft } from './shown-draft.ts'

interface Posted {
  readonly written: string | null
  readonly error: unknown
}

/** When a question is asked. */
export function routingRoutes(app: App, makeFrame: FrameMaker): void {
  const page = async (context: Context<Env>, posted: Posted | null) => {
    const { language } = context.get('request')
    const stale = posted !== null && metWith(posted.error, language).kind === 'stale'
    const shown = await showDraft(context, makeFrame, {
      title: say(language, messages.whenAsked),
      ...(stale && { told: { kind: 'stale', kept: posted.written !== null } as const }),
    })
    const { questionnaire, draft } = shown.opened
    const question = questionIn(questionnaire, context.req.param('question') ?? '')
    const met = posted === null ? null : metWith(posted.error, language)
    const faults = posted === null || stale ? [] : explain(questionnaire, question, posted.written, language)
    const others = met?.kind === 'faults' && faults.length === 0 ? [...met.faults.values()] : []
    const compared = comparableBefore(questionnaire, question.id).find(({ id }) => id === context.req.query('jamfor'))
    return context.html(
      renderPage(
        <ConditionPage
          {...shown}
          question={question}
          written={posted?.written ?? question.baseSource ?? ''}
          faults={faults}
          listFaults={others}
          compared={compared ?? null}
          unreachable={reviewDraft(shown.opened, draft.source).unreachable.has(question.id)}
        />,
      ),
      met?.status ?? 200,
    )
  }

  app.get('/formular/:draft/fraga/:question/villkor', (context) => page(context, null))

  app.post('/formular/:draft/fraga/:question/villkor', async (context) => {
    const request = context.get('request')
    const { draft, question: id } = context.req.param()
    const fields = await readFields(context)
    const typed = fields('do') === 'write' ? fields('base') : null
    try {
      const { questionnaire } = await request.perform(readOneDraft, { draft })
      const base = baseOf(questionnaire, questionIn(questionnaire, id), fields)
      const operation = { kind: 'base', question: id, base } as const
      await request.perform(changeDraft, { draft, version: fields.version, operation })
    } catch (error) {
      return page(context, { written: typed, error })
    }
    return context.redirect(`${addressOf(draft)}/fraga/${id}/villkor?sparat`, 303)
  })
}

/** What the pressed button makes of the condition. */
function baseOf(questionnaire: Questionnaire, question: Question, fields: FormFields): string | null {
  const [act, which = ''] = fields('do').split(':')
  const list = asList(question.base)
  if (act === 'write') return fields('base').replace(/\s+/g, ' ') || null
  if (act === 'everybody') return null
  // A list that somebody has made into more than a list since
  if (list === null) throw new Problem('bad-input', { faults: [{ field: '', message: messages.nested }] })
  if (act === 'join') return writeList({ ...list, joined: which === 'or' ? 'or' : 'and' })
  if (act === 'remove') return writeList({ ...list, conditions: list.conditions.toSpliced(Number(which), 1) })
  const compared = comparableBefore(questionnaire, question.id).find(({ id }) => id === fields('question'))
  if (compared === undefined) throw new Problem('bad-input', { faults: [{ field: '', message: messages.noEarlier }] })
  const value = fields('value')
  if (value === '') throw new Problem('bad-input', { faults: [{ field: '', message: messages.valueMissing }] })
  const condition = makeCondition(compared, fields('row'), fields('operator'), value)
  return writeList({ ...list, conditions: [...list.conditions, condition] })
}

function questionIn({ questions }: Questionnaire, id: string): Question {
  const question = questions.find((candidate) => candidate.id === id)
  if (question === undefined) throw new Problem('not-found')
  return question
}

/** Every fault of a written condition, with the number of the character where it stands. */
function explain(questionnaire: Questionnaire, { id }: Question, written: string | null, language: Language): string[] {
  if (written === null) return []
  const explained = explainCondition(questionnaire, id, written.replace(/\s+/g, ' '))
  if (explained.ok) return []
  return explained.faults.map(({ start, message }) =>
    say(language, placeMessages.faultPlace, { column: start + 1, fault: say(language, message) }),
  )
}
