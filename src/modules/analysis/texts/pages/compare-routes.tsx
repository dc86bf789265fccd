import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { compareCodings, openComparison, settleCoding } from '../actions/compare-codings.ts'
import { TextConflict } from '../actions/text-conflict.ts'
import { ComparePage, type DecisionContest } from './ComparePage.tsx'
import { codesOf } from './coding-routes.tsx'
import { fieldPath } from './FieldFrame.tsx'
import { readQuery } from './field-query.ts'
import { faultWords, fieldOf, frameField, type SentForm, sentForm, sentVersion } from './field-request.ts'
import { messages } from './messages.ts'

/** Comparing what the coders of a field have made of its texts, and settling what they differ about. */
export function compareRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: Context<Env>,
    refused: { respondent: string; error: string } | null = null,
    contest: DecisionContest | null = null,
  ) => {
    const request = context.get('request')
    const chosen = Number(context.req.query('par'))
    const pair = Number.isSafeInteger(chosen) && chosen >= 0 && chosen <= 1000 ? chosen : 0
    const comparison = await request.perform(compareCodings, { ...fieldOf(context), pair })
    const isRefused = refused !== null || contest !== null
    const framing = await frameField(context, frame, comparison, { path: '/jamfor', errors: isRefused })
    const shown = (
      <ComparePage
        frame={framing}
        now={request.now}
        comparison={comparison}
        refused={refused}
        contest={contest}
        someone={say(request.language, messages.someone)}
        page={readQuery((name) => context.req.query(name)).page}
      />
    )
    return context.html(renderPage(shown), contest ? 409 : refused ? 400 : 200)
  }
  const pathOf = (context: Context<Env>) => {
    const { survey, field } = fieldOf(context)
    return `${fieldPath(survey, field)}/jamfor`
  }

  app.get('/analys/:survey/fritext/:question/jamfor', (context) => page(context))

  app.post('/analys/:survey/fritext/:question/jamfor', async (context) => {
    await context.get('request').perform(openComparison, fieldOf(context))
    return context.redirect(`${pathOf(context)}#enighet`, 303)
  })

  app.post('/analys/:survey/fritext/:question/jamfor/:respondent', async (context) => {
    const request = context.get('request')
    const form = await sentForm(context)
    const respondent = context.req.param('respondent')
    const { codes, fault } = codesOf(form)
    if (fault !== null) return page(context, { respondent, error: say(request.language, messages[fault]) })
    try {
      await request.perform(settleCoding, { ...fieldOf(context), respondent, version: sentVersion(form), codes })
    } catch (problem) {
      if (problem instanceof TextConflict) return page(context, null, contestOf(problem, respondent, form, codes ?? []))
      const error = faultWords(problem, request.language)
      if (error === null) throw problem
      return page(context, { respondent, error })
    }
    return context.redirect(`${pathOf(context)}#oense`, 303)
  })
}

function contestOf({ theirs }: TextConflict, respondent: string, form: SentForm, mine: string[]): DecisionContest {
  const codes = theirs?.value.kind === 'codes' ? (theirs.value.codes ?? []) : []
  return {
    respondent,
    theirs: theirs && { by: theirs.by, at: theirs.at, codes },
    mine,
    fields: [['version', `${theirs?.version ?? 0}`], ...form.all('kod').map((code) => ['kod', code] as const)],
  }
}
