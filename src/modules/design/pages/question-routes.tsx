import type { Context } from 'hono'
import type { App, Env } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { readSaidOf } from '../../collection/index.ts'
import { changeDraft } from '../actions/change-draft.ts'
import type { OpenDraft } from '../actions/open-draft.ts'
import { messages } from '../messages/index.ts'
import type { Operation } from '../rules/change/operation.ts'
import { reviewDraft } from '../rules/review/review-draft.ts'
import { type FormFields, readFields } from './form-fields.ts'
import { QuestionPage } from './QuestionPage.tsx'
import {
  asFields,
  emptyQuestion,
  placeAfter,
  type QuestionValues,
  readQuestionForm,
  valuesOf,
  withPressed,
} from './question-form.ts'
import { RemovePage } from './RemovePage.tsx'
import { addressOf, metWith, showDraft } from './shown-draft.ts'

/** Questions: new, changed, moved, copied, removed. Only the one question is loaded into the page and sent from it. */
export function questionRoutes(app: App, makeFrame: FrameMaker): void {
  const page = async (context: Context<Env>, posted: { values: QuestionValues; error: unknown } | null) => {
    const { language } = context.get('request')
    const id = context.req.param('question') ?? null
    const met = posted === null ? null : metWith(posted.error, language)
    const shown = await showDraft(context, makeFrame, {
      ...(id === null && { title: say(language, messages.newQuestion) }),
      ...(met?.kind === 'stale' && { told: { kind: 'stale', kept: true } as const }),
    })
    const question = shown.opened.questionnaire.questions.find((candidate) => candidate.id === id) ?? null
    if (id === null ? !hasSection(shown.opened, context.req.param('section')) : question === null && posted === null) {
      throw new Problem('not-found')
    }
    const stored = question === null ? null : storedValues(shown.opened, question.id)
    const said =
      question === null
        ? []
        : await context
            .get('request')
            .perform(readSaidOf, { questionnaire: shown.opened.draft.questionnaire, question: question.id })
    const frame = question === null ? shown.frame : { ...shown.frame, title: question.text[language] }
    return context.html(
      renderPage(
        <QuestionPage
          {...shown}
          frame={frame}
          question={question}
          action={context.req.path}
          values={posted?.values ?? stored ?? emptyQuestion}
          theirs={met?.kind === 'stale' ? stored : null}
          faults={met?.kind === 'faults' ? met.faults : new Map()}
          said={said}
          blank={context.req.query('fler') === undefined ? (id === null ? 3 : 1) : 4}
        />,
      ),
      met?.status ?? 200,
    )
  }
  const save = async (context: Context<Env>, operationOf: (values: QuestionValues) => Operation) => {
    const draft = context.req.param('draft') ?? ''
    const fields = await readFields(context)
    const pressed = fields('press')
    const values = withPressed(readQuestionForm(fields), pressed)
    try {
      const { place } = await context
        .get('request')
        .perform(changeDraft, { draft, version: fields.version, operation: operationOf(values) })
      const more = pressed.endsWith(':more') ? '&fler' : ''
      return context.redirect(`${addressOf(draft)}/fraga/${place}?sparat${more}${placeAfter(pressed)}`, 303)
    } catch (error) {
      return page(context, { values, error })
    }
  }

  app.get('/formular/:draft/avsnitt/:section/ny-fraga', (context) => page(context, null))
  app.post('/formular/:draft/avsnitt/:section/ny-fraga', (context) =>
    save(context, (values) => ({
      kind: 'question-add',
      section: context.req.param('section'),
      to: null,
      fields: asFields(values),
    })),
  )
  app.get('/formular/:draft/fraga/:question', (context) => page(context, null))
  app.post('/formular/:draft/fraga/:question', (context) =>
    save(context, (values) => ({
      kind: 'question-change',
      question: context.req.param('question'),
      fields: asFields(values),
    })),
  )

  const step = async (
    context: Context<Env>,
    operationOf: (fields: FormFields, opened: OpenDraft) => Operation,
    whereTo: (place: string) => string,
  ) => {
    const request = context.get('request')
    const { draft = '' } = context.req.param() as Record<string, string>
    const fields = await readFields(context)
    try {
      const shown = await showDraft(context, makeFrame)
      const operation = operationOf(fields, shown.opened)
      const { place } = await request.perform(changeDraft, { draft, version: fields.version, operation })
      return context.redirect(addressOf(draft) + whereTo(place), 303)
    } catch (error) {
      return removal(context, error, error instanceof Problem && context.req.path.endsWith('/ta-bort'))
    }
  }

  /** The page that asks before a question is removed; also where a move or a copy was refused, with why. */
  const removal = async (context: Context<Env>, error: unknown, asks: boolean) => {
    const { language } = context.get('request')
    const met = error === null ? null : metWith(error, language)
    const title = say(language, asks ? messages.removeQuestion : messages.move)
    const told = met?.kind === 'stale' ? { told: { kind: 'stale', kept: false } as const } : {}
    const shown = await showDraft(context, makeFrame, { title, ...told })
    const { questionnaire, draft } = shown.opened
    const question = questionnaire.questions.find(({ id }) => id === context.req.param('question'))
    if (question === undefined) throw new Problem('not-found')
    const here = `${addressOf(draft.id)}/fraga/${question.id}`
    return context.html(
      renderPage(
        <RemovePage
          {...shown}
          title={title}
          name={question.text[language]}
          lead={asks ? say(language, messages.removeQuestionLead) : ''}
          action={`${here}/ta-bort`}
          back={here}
          faults={
            met?.kind === 'faults' ? [...met.faults.values()] : asks ? [] : [say(language, messages.staleNothing)]
          }
        />,
      ),
      met?.status ?? 200,
    )
  }

  app.post('/formular/:draft/fraga/:question/flytta', (context) =>
    step(
      context,
      (fields, { questionnaire }) => {
        const section = questionnaire.sections.find(({ id }) => id === fields('till'))
        const to = section?.questions.length ?? 0
        return { kind: 'question-move', question: context.req.param('question'), section: fields('till'), to }
      },
      (place) => `#fraga-${place}`,
    ),
  )
  app.post('/formular/:draft/fraga/:question/kopiera', (context) =>
    step(
      context,
      () => ({ kind: 'question-copy', question: context.req.param('question') }),
      (place) => `/fraga/${place}?sparat`,
    ),
  )
  app.get('/formular/:draft/fraga/:question/ta-bort', (context) => removal(context, null, true))
  app.post('/formular/:draft/fraga/:question/ta-bort', (context) =>
    step(
      context,
      () => ({ kind: 'question-delete', question: context.req.param('question') }),
      (place) => `?sparat#avsnitt-${place}`,
    ),
  )
}

function hasSection({ questionnaire }: OpenDraft, id: string | undefined): boolean {
  return questionnaire.sections.some((section) => section.id === id)
}

function storedValues({ questionnaire, lacks, draft }: OpenDraft, id: string): QuestionValues | null {
  const question = questionnaire.questions.find((candidate) => candidate.id === id)
  if (question === undefined) return null
  const missing = reviewDraft({ questionnaire, lacks }, draft.source).missingEnglish.filter(
    (each) => each.question === id,
  )
  return valuesOf(question, (what, sv) => missing.some((each) => each.what === what && each.sv.trim() === sv))
}
