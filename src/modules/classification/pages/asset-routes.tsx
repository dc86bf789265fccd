import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../platform/http/index.ts'
import { dayOf, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { ClassificationConflict } from '../actions/answer-conflict.ts'
import { answerQuestion, leaveAssessment, readAssessment, setParticipants, startAssessment } from '../actions/assess.ts'
import { decideAssessment } from '../actions/decide-assessment.ts'
import { readClassification } from '../actions/read-classification.ts'
import { messages } from '../messages/index.ts'
import type { StoredAnswer } from '../queries/assessments.ts'
import { nextQuestion, standingOf } from '../rules/assessment.ts'
import { questionsOf } from '../rules/model.ts'
import { classificationAddress, questionAddress } from './addresses.ts'
import { faultsIn } from './faults.ts'
import { DecidePage, type DecisionFaults, type WrittenDecision } from './result/DecidePage.tsx'
import { LeavePage } from './result/LeavePage.tsx'
import { type DemandsOf, ResultPage } from './result/ResultPage.tsx'
import { QuestionPage, type WrittenAnswer } from './wizard/QuestionPage.tsx'

/** The asset of an address. @throws Problem `not-found` for what is no id */
export function assetOf(context: Context<Env>): string {
  const asset = context.req.param('asset') ?? ''
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(asset)) throw new Problem('not-found')
  return asset
}

/** Classifying one asset: its result, the questions, the decision. */
export function assetRoutes(app: App, frame: FrameMaker, demandsOf: DemandsOf | null): void {
  app.get('/system/:asset/klassning', async (context) => {
    const { language } = context.get('request')
    const classification = await context.get('request').perform(readClassification, { asset: assetOf(context) })
    const title = say(language, messages.resultTitle, { name: classification.asset.name })
    const others = Number(context.req.query('andra'))
    const notice =
      context.req.query('beslutad') !== undefined
        ? say(language, messages.decidedNotice, { others: Number.isInteger(others) ? others : 0 })
        : context.req.query('avbruten') !== undefined
          ? say(language, messages.leftNotice)
          : null
    const framing = await frame(context, title)
    return context.html(renderPage(<ResultPage frame={framing} {...{ classification, demandsOf, notice }} />))
  })

  app.post('/system/:asset/klassning/borja', async (context) => {
    const asset = assetOf(context)
    await context.get('request').perform(startAssessment, { asset })
    return context.redirect(questionAddress(asset, null, false), 303)
  })

  questionRoutes(app, frame)
  decisionRoutes(app, frame)

  app.get('/system/:asset/klassning/avbryt', async (context) => {
    const assessing = await context.get('request').perform(readAssessment, { asset: assetOf(context) })
    const title = say(context.get('request').language, messages.leaveTitle, { name: assessing.asset.name })
    return context.html(renderPage(<LeavePage frame={await frame(context, title)} assessing={assessing} />))
  })

  app.post('/system/:asset/klassning/avbryt', async (context) => {
    const asset = assetOf(context)
    await context.get('request').perform(leaveAssessment, { asset })
    return context.redirect(`${classificationAddress(asset)}?avbruten`, 303)
  })
}

interface Shown {
  readonly written?: WrittenAnswer
  readonly faults?: Readonly<{ level?: string; why?: string }>
  readonly theirs?: StoredAnswer
}

function questionRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, { written, faults, theirs }: Shown = {}) => {
    const { language, now } = context.get('request')
    const asset = assetOf(context)
    const assessing = await context.get('request').perform(readAssessment, { asset })
    const asked = context.req.query('fraga')
    const question =
      asked === undefined
        ? nextQuestion(assessing.model, assessing.answers, null)
        : questionsOf(assessing.model).find(({ id }) => id === asked)
    // Every one has its answer
    if (question === null) return context.redirect(`${classificationAddress(asset)}/beslut`, 303)
    if (question === undefined) throw new Problem('not-found', { detail: messages.unknownQuestion })
    const projector = context.req.query('storbild') === '1'
    const framing = await frame(context, say(language, messages.classifyTitle, { name: assessing.asset.name }))
    const status = theirs ? 409 : faults ? 400 : 200
    return context.html(
      renderPage(
        <QuestionPage
          frame={framing}
          {...{ assessing, question, projector, now }}
          written={written ?? null}
          faults={faults ?? {}}
          theirs={theirs ?? null}
        />,
      ),
      status,
    )
  }

  app.get('/system/:asset/klassning/fragor', (context) => page(context))

  app.post('/system/:asset/klassning/fragor', async (context) => {
    const request = context.get('request')
    const asset = assetOf(context)
    const question = context.req.query('fraga') ?? ''
    const projector = context.req.query('storbild') === '1'
    const form = await readForm(context)
    const written = { level: textOf(form, 'niva'), why: textOf(form, 'skal') }
    const level = textOf(form, 'gor') === 'vet-inte' ? 'unknown' : written.level
    const keepTheirs = textOf(form, `resolve.${question}`) === 'theirs'
    try {
      if (!keepTheirs) {
        const version = textOf(form, 'version') || '0'
        await request.perform(answerQuestion, { asset, question, level, why: written.why, version })
      }
    } catch (error) {
      if (error instanceof ClassificationConflict) return page(context, { written, theirs: error.theirs })
      return page(context, { written, faults: faultsIn(request.language, error, ['level', 'why']) })
    }
    const { model, answers } = await request.perform(readAssessment, { asset })
    const next = nextQuestion(model, answers, questionsOf(model).find(({ id }) => id === question)?.id ?? null)
    // What nobody knows is asked once more; then there is nothing to go on to but the result
    const done = next === null || (next.id === question && !standingOf(model, answers).complete)
    return context.redirect(
      done ? `${classificationAddress(asset)}/beslut` : questionAddress(asset, next.id, projector),
      303,
    )
  })

  app.post('/system/:asset/klassning/deltagare', async (context) => {
    const asset = assetOf(context)
    const form = await readForm(context)
    await context.get('request').perform(setParticipants, { asset, names: textOf(form, 'namn') })
    const back = questionAddress(asset, textOf(form, 'tillbaka') || null, textOf(form, 'storbild') === '1')
    return context.redirect(back, 303)
  })
}

function decisionRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: Context<Env>,
    given?: { written: WrittenDecision; faults: DecisionFaults; status: 400 | 409 },
  ) => {
    const { language, now } = context.get('request')
    const classification = await context.get('request').perform(readClassification, { asset: assetOf(context) })
    const { draft, asset, proposedNextDate } = classification
    if (draft === null) throw new Problem('not-ready', { detail: messages.nothingBegun })
    const written = given?.written ?? {
      decidedOn: dayOf(now),
      nextDate: proposedNextDate ?? '',
      revisedWhen: '',
      note: '',
    }
    const framing = await frame(context, say(language, messages.decideTitle, { name: asset.name }))
    return context.html(
      renderPage(<DecidePage frame={framing} {...{ classification, draft, written }} faults={given?.faults ?? {}} />),
      given?.status ?? 200,
    )
  }

  app.get('/system/:asset/klassning/beslut', (context) => page(context))

  app.post('/system/:asset/klassning/beslut', async (context) => {
    const request = context.get('request')
    const asset = assetOf(context)
    const form = await readForm(context)
    const written = {
      decidedOn: textOf(form, 'beslutat'),
      nextDate: textOf(form, 'nasta'),
      revisedWhen: textOf(form, 'handelse'),
      note: textOf(form, 'motivering'),
    }
    try {
      const input = { asset, version: textOf(form, 'version'), ...written, confirmed: isConfirmed(form, 'bekrafta') }
      const { others } = await request.perform(decideAssessment, input)
      return context.redirect(`${classificationAddress(asset)}?beslutad&andra=${others}`, 303)
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict' && error.detail) {
        return page(context, { written, faults: { whole: say(request.language, error.detail) }, status: 409 })
      }
      const fields = ['decidedOn', 'nextDate', 'revisedWhen', 'note', 'confirmed'] as const
      return page(context, { written, faults: faultsIn(request.language, error, fields), status: 400 })
    }
  })
}
