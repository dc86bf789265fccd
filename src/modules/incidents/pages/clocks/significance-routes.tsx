import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { judgeIncident, readJudgements } from '../../actions/clocks/judge.ts'
import { messages } from '../../messages/clocks/index.ts'
import type { Judged } from '../../rules/clocks/law-clocks.ts'
import { answers, outcomeOf, questions } from '../../rules/clocks/questions.ts'
import { clean } from '../../rules/read-report.ts'
import { idOf } from './clock-routes.tsx'
import { SignificancePage, type WrittenSignificance } from './SignificancePage.tsx'

/** Judging whether an incident is significant, and whether the supervisory authority must be told of personal data. */
export function significanceRoutes(app: App, frame: FrameMaker): void {
  const show = async (
    context: Context<Env>,
    about: Judged,
    given: { written: WrittenSignificance; faults: Readonly<Record<string, string>> } | null,
  ) => {
    const request = context.get('request')
    const id = idOf(context.req.param('record'))
    const { name, unit, judgements, chosen, boards } = await request.perform(readJudgements, { incident: id, about })
    const framing = await frame(context, say(request.language, messages.judgeTitles[about]))
    const last = judgements[0]
    // The board that the incident is of, until somebody has said whose data it is
    const proposed = chosen.length > 0 || unit === null ? chosen : [unit]
    const before = { answers: last?.answers ?? {}, reason: last?.reason ?? '', controllers: proposed }
    return renderPage(
      <SignificancePage
        frame={framing}
        incident={{ id, name }}
        about={about}
        action={new URL(context.req.url).pathname}
        boards={boards}
        judgements={judgements}
        written={given?.written ?? before}
        faults={given?.faults ?? {}}
      />,
    )
  }

  const judge = async (context: Context<Env>, about: Judged) => {
    const request = context.get('request')
    const { language } = request
    const incident = idOf(context.req.param('record'))
    const fields = await readForm(context)
    const given = Object.fromEntries(
      questions[about].flatMap((question) => {
        const answer = answers.find((each) => each === textOf(fields, `q-${question}`))
        return answer === undefined ? [] : [[question as string, answer] as const]
      }),
    )
    const reason = clean(textOf(fields, 'reason')).slice(0, 4000)
    const controllers = fields.flatMap(([name, value]) =>
      name === 'controllers' && typeof value === 'string' ? [value] : [],
    )
    const faults: Record<string, string> = {}
    for (const question of questions[about]) {
      if (given[question] === undefined) faults[`q-${question}`] = say(language, messages.judgeUnanswered)
    }
    if (outcomeOf(about, given) === 'no' && reason === '') faults.reason = say(language, messages.judgeReasonNeeded)
    if (Object.keys(faults).length > 0) {
      return context.html(await show(context, about, { written: { answers: given, reason, controllers }, faults }), 400)
    }
    await request.perform(judgeIncident, { incident, about, answers: given, reason, controllers })
    return context.redirect(`/incidenter/${incident}?bedomd`, 303)
  }

  app.get('/incidenter/:record/betydande', async (context) => context.html(await show(context, 'significance', null)))
  app.post('/incidenter/:record/betydande', (context) => judge(context, 'significance'))
  app.get('/incidenter/:record/personuppgifter', async (context) =>
    context.html(await show(context, 'personal-data', null)),
  )
  app.post('/incidenter/:record/personuppgifter', (context) => judge(context, 'personal-data'))
}
