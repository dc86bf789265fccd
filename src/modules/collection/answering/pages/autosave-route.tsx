import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Problem, problemTable } from '../../../../platform/problem/index.ts'
import { Follow } from '../../../../ui/Follow.tsx'
import { describeBecause, readSurvey } from '../../../survey/index.ts'
import { QuestionsCorrected } from '../../correction/actions/questions-corrected.ts'
import { isComment, saveOneComment } from '../../pilot/pages/save-one-comment.tsx'
import { parseAnswer } from '../../rules/parse-answer.ts'
import { AnswerConflict, type ConflictingAnswer } from '../actions/answer-conflict.ts'
import { saveAnswer } from '../actions/save-answer.ts'
import { AnswerConflictView } from './AnswerConflictView.tsx'

/**
 * Saves one answer while someone answers, or in a pilot one comment to the agency. 200 with `version` and `savedAt`; 409 with the conflict
 * as `html`; any other refusal as `application/problem+json` with what to do in `message`.
 */
export function autosaveRoute(app: App): void {
  app.post('/enkater/:survey/svar', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const form = await readForm(context)
    try {
      if (isComment(form)) return await saveOneComment(context, survey, form)
      const { faults, ...answer } = parseAnswer(form)
      if (faults.length > 0) throw new Problem('bad-input', { faults })
      const { version, savedAt } = await request.perform(saveAnswer, { survey, ...answer })
      return context.json({ version, savedAt: formatTime(request.language, savedAt) })
    } catch (error) {
      const [conflict] = error instanceof AnswerConflict ? error.conflicts : []
      if (conflict) return context.json({ html: await showConflict(context, survey, conflict) }, 409)
      if (!(error instanceof Problem) || problemTable[error.code].status >= 500) throw error
      return refuse(context, error, request.language)
    }
  })
}

async function showConflict(context: Context<Env>, surveyId: string, conflict: ConflictingAnswer): Promise<string> {
  const request = context.get('request')
  const { language, now } = request
  const survey = await request.perform(readSurvey, { survey: surveyId })
  const question = survey.questionnaire.questions.find(({ id }) => id === conflict.question)
  if (!question) throw new Problem('not-found')
  const because = describeBecause(survey.questionnaire, question, language)
  const view = { language, question, conflict, headingLevel: because === null ? 2 : 3, now } as const
  const shown = <AnswerConflictView {...view} />
  return renderToStaticMarkup(because === null ? shown : <Follow because={because}>{shown}</Follow>)
}

function refuse(context: Context<Env>, problem: Problem, language: Language): Response {
  const { status, title, advice } = problemTable[problem.code]
  const faults = problem.faults.map(({ field, message }) => ({ field, message: say(language, message) }))
  const detail = say(language, problem.detail ?? advice)
  // Nobody else saved where the question was corrected: the detail says all
  const told = problem instanceof QuestionsCorrected ? detail : `${say(language, title)}. ${detail}`
  const message = faults[0]?.message ?? told
  const body = { type: 'about:blank', title: say(language, title), status, code: problem.code, detail, faults, message }
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}
