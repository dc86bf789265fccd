import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { keepTextBack, releaseText, withdrawText } from '../actions/release-texts.ts'
import { type Contested, TextConflict } from '../actions/text-conflict.ts'
import { fieldPath } from './FieldFrame.tsx'
import { readQuery, writeQuery } from './field-query.ts'
import { fieldOf, frameField, readFieldOf, type SentForm, sentForm, sentVersion } from './field-request.ts'
import type { RefusedRelease } from './ReleaseForms.tsx'
import { type ReleaseContest, ReleasePage } from './ReleasePage.tsx'
import { messages } from './release-messages.ts'

/** Publishing the texts of a field one by one, and taking them back. */
export function releaseRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: Context<Env>,
    refused: RefusedRelease | null = null,
    contest: ReleaseContest | null = null,
  ) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const query = readQuery((name) => context.req.query(name))
    const work = await readFieldOf(context)
    const path = `/publicera${writeQuery(query)}`
    const framing = await frameField(context, frame, work, { path, errors: refused !== null || contest !== null })
    const shown = (
      <ReleasePage
        frame={framing}
        now={request.now}
        work={work}
        query={query}
        mayRelease={may(workplace.role, 'text.release')}
        refused={refused}
        contest={contest}
      />
    )
    return context.html(renderPage(shown), contest ? 409 : refused ? 400 : 200)
  }

  app.get('/analys/:survey/fritext/:question/publicera', (context) => page(context))

  app.post('/analys/:survey/fritext/:question/publicera/:respondent', async (context) => {
    const { language } = context.get('request')
    const form = await sentForm(context)
    const respondent = context.req.param('respondent')
    try {
      await decide(context, form, respondent)
    } catch (problem) {
      if (problem instanceof TextConflict) return page(context, null, contestOf(problem, respondent, form, language))
      return page(context, refusedOf(problem, respondent, form, language))
    }
    const { survey, field } = fieldOf(context)
    const query = writeQuery(readQuery((name) => context.req.query(name)))
    return context.redirect(`${fieldPath(survey, field)}/publicera${query}#svar-${respondent}`, 303)
  })
}

async function decide(context: Context<Env>, form: SentForm, respondent: string): Promise<void> {
  const request = context.get('request')
  const input = { ...fieldOf(context), respondent, version: sentVersion(form) }
  const done = form.one('gor')
  if (done === 'inte') await request.perform(keepTextBack, input)
  else if (done === 'tillbaka') await request.perform(withdrawText, input)
  else {
    const redaction = redactionOf(form)
    await request.perform(releaseText, { ...input, redaction, confirmed: form.one('bekrafta') === 'ja' })
  }
}

/** The text to be published instead of what was written; null where that is to be published as it stands. */
function redactionOf(form: SentForm): string | null {
  return form.one('gor') === 'maskad' ? form.one('maskad') : null
}

/** The form again with every fault at its field. @throws what is no fault of a field in it */
function refusedOf(problem: unknown, respondent: string, form: SentForm, language: Language): RefusedRelease {
  if (!(problem instanceof Problem) || problem.code !== 'bad-input' || problem.faults.length === 0) throw problem
  const errors = problem.faults.map(({ field, message }) => {
    if (field !== 'confirmed' && field !== 'redaction') throw problem
    const id = field === 'confirmed' ? `bekrafta-${respondent}` : `maskad-${respondent}`
    return { id, message: say(language, message) }
  })
  return { respondent, redaction: redactionOf(form), errors }
}

function contestOf(
  { theirs, mine }: TextConflict,
  respondent: string,
  form: SentForm,
  language: Language,
): ReleaseContest {
  const names = ['gor', 'maskad', 'bekrafta']
  return {
    respondent,
    theirs: theirs && { by: theirs.by, at: theirs.at, lines: linesOf(theirs.value, language) },
    mine: linesOf(mine, language),
    fields: [
      ['version', `${theirs?.version ?? 0}`],
      ...names.flatMap((name) => form.all(name).map((value) => [name, value] as const)),
    ],
  }
}

function linesOf(value: Contested, language: Language): string[] {
  if (value.kind !== 'release') return []
  const state = say(language, messages.state[value.status])
  return [value.text === null ? state : say(language, messages.textWas, { state, text: value.text })]
}
