import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { gradePair } from '../actions/grade-pair.ts'
import { PairConflict } from '../actions/pair-conflict.ts'
import { previewPair, revealPair } from '../actions/preview-pair.ts'
import { type Link, readRoundLink } from '../actions/read-link.ts'
import { isComparable } from '../rules/propose-pairs.ts'
import { messages } from './messages.ts'
import { PairPage } from './PairPage.tsx'
import { formOf, type PairForm, type PairQuestions, pairOf, readPairForm } from './pair-form.ts'
import type { PairPageProps } from './pair-page-props.ts'

type PairContext = Context<Env, '/analys/:survey/jamfor/:earlier/:question'>

/** Grading one question of a link. */
export function pairRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: PairContext,
    link: Link,
    form: PairForm,
    shown: Partial<Pick<PairPageProps, 'faults' | 'conflict' | 'done' | 'preview'>> & { revealed?: boolean } = {},
  ) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const questions = questionsOf(context, link, form.earlier)
    const address = addressOf(context)
    const framing = { ...(await frame(context, questions.question.text[request.language])), path: address }
    const isLinked = link.pairs.some(({ later }) => later === questions.question.id)
    const preview = shown.preview ?? (isLinked ? await request.perform(previewPair, context.req.param()) : null)
    const { faults = [], conflict = null, done = null, revealed = false } = shown
    return context.html(
      renderPage(
        <PairPage
          frame={{ ...framing, demo: link.survey.synthetic }}
          {...{ link, questions, form, preview, faults, conflict, done, revealed }}
          mayLink={may(workplace.role, 'round.link')}
          mayReveal={may(workplace.role, 'result.reveal')}
          now={request.now}
        />,
      ),
      conflict ? 409 : faults.length > 0 ? 400 : 200,
    )
  }

  app.get('/analys/:survey/jamfor/:earlier/:question', async (context) => {
    const { link, pair } = await readPair(context)
    const earlier = context.req.query('mot') ?? pair?.earlier ?? sameId(link, context.req.param('question'))
    const word = context.req.query('klart')
    const done = word === 'sparad' ? 'saved' : word === 'borttagen' ? 'removed' : null
    return page(context, link, formOf(pair, earlier, questionsOf(context, link, earlier)), { done })
  })

  app.post('/analys/:survey/jamfor/:earlier/:question', async (context) => {
    const request = context.get('request')
    const { link, pair: stored } = await readPair(context)
    const fields = await readForm(context)
    const form = readPairForm(fields)
    const { question } = context.req.param()
    if (resolved(fields, question) === 'theirs') return context.redirect(addressOf(context), 303)
    const remove = isConfirmed(fields, 'ta-bort')
    const pair = remove ? null : pairOf(form, questionsOf(context, link, form.earlier), stored)
    if (pair === null && !remove) {
      return page(context, link, form, {
        faults: [{ field: 'grad', message: say(request.language, messages.notChosen) }],
      })
    }
    try {
      const version = Number(fields.find(([field]) => field === 'version')?.[1])
      await request.perform(gradePair, { ...context.req.param(), version, pair })
    } catch (error) {
      if (error instanceof PairConflict) return page(context, link, form, { conflict: error })
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error
      const faults = error.faults.map(({ field, message }) => ({
        field: fieldOf(field),
        message: say(request.language, message),
      }))
      return page(context, link, form, { faults })
    }
    return context.redirect(`${addressOf(context)}?klart=${remove ? 'borttagen' : 'sparad'}`, 303)
  })

  app.post('/analys/:survey/jamfor/:earlier/:question/dolt', async (context) => {
    const { link, pair } = await readPair(context)
    const preview = await context.get('request').perform(revealPair, context.req.param())
    const earlier = pair?.earlier ?? sameId(link, context.req.param('question'))
    const form = formOf(pair, earlier, questionsOf(context, link, earlier))
    return page(context, link, form, { preview, revealed: true })
  })
}

async function readPair(context: PairContext) {
  const { survey, earlier, question } = context.req.param()
  const link = await context.get('request').perform(readRoundLink, { survey, earlier })
  return { link, pair: link.pairs.find(({ later }) => later === question) ?? null }
}

/** @throws Problem `not-found` when a question of the address is none that can be compared */
function questionsOf(context: PairContext, { survey, earlier }: Link, old: string): PairQuestions {
  const question = survey.questionnaire.questions.find(({ id }) => id === context.req.param('question'))
  if (!question || !isComparable(question)) throw new Problem('not-found')
  if (earlier.kind === 'published') return { question, old: null }
  const before = earlier.survey.questionnaire.questions.find(({ id }) => id === old)
  if (!before || !isComparable(before)) throw new Problem('not-found')
  return { question, old: before }
}

/** The earlier question, or the figure, of the same id; otherwise the first. */
function sameId({ earlier }: Link, question: string): string {
  const ids =
    earlier.kind === 'published'
      ? earlier.source.figures.map(({ id }) => id)
      : earlier.survey.questionnaire.questions.filter(isComparable).map(({ id }) => id)
  return ids.includes(question) ? question : (ids[0] ?? '')
}

function addressOf(context: PairContext): string {
  const { survey, earlier, question } = context.req.param()
  return `/analys/${survey}/jamfor/${earlier}/${question}`
}

function resolved(fields: readonly (readonly [string, unknown])[], question: string): unknown {
  return fields.find(([field]) => field === `resolve.${question}`)?.[1]
}

/** The field of the form that a part of a pair stands in. */
function fieldOf(part: string): string {
  const fields: Readonly<Record<string, string>> = { answers: 'omkodning', options: 'svar', reason: 'skal' }
  const root = part.replace(/^pair\./, '').split('.')[0] ?? ''
  return fields[root] ?? 'grad'
}
