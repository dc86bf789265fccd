import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { codeOneText, codeTexts } from '../actions/code-texts.ts'
import { TextConflict } from '../actions/text-conflict.ts'
import { filterTexts } from '../rules/filter-texts.ts'
import { noneFits } from './CodeChoices.tsx'
import { CodingPage } from './CodingPage.tsx'
import { fieldPath } from './FieldFrame.tsx'
import { readQuery, writeQuery } from './field-query.ts'
import { faultWords, fieldOf, frameField, readFieldOf, type SentForm, sentForm, sentVersion } from './field-request.ts'
import { messages } from './messages.ts'
import { type CodesContest, OneTextPage } from './OneTextPage.tsx'

/** Coding many texts at a time, and one at a time. */
export function codingRoutes(app: App, frame: FrameMaker): void {
  const listPage = async (
    context: Context<Env>,
    sent: { error: string; respondents: string[]; code: string } | null,
  ) => {
    const query = readQuery((name) => context.req.query(name))
    const work = await readFieldOf(context)
    const framing = await frameField(context, frame, work, { path: writeQuery(query), errors: sent !== null })
    const chosen = { respondents: sent?.respondents ?? [], code: sent?.code ?? context.req.query('kod') ?? '' }
    const page = <CodingPage frame={framing} work={work} query={query} error={sent?.error ?? null} chosen={chosen} />
    return context.html(renderPage(page), sent === null ? 200 : 400)
  }

  app.get('/analys/:survey/fritext/:question', (context) => listPage(context, null))

  app.post('/analys/:survey/fritext/:question', async (context) => {
    const { language, perform } = bound(context)
    const form = await sentForm(context)
    const respondents = form.all('svar').flatMap((value) => value.split(' '))
    const code = form.one('kod')
    const stroke = strokeOf(form.one('gor'), code)
    if (respondents.length === 0)
      return listPage(context, { error: say(language, messages.nobodyChosen), respondents, code })
    if (stroke.kind !== 'none' && code === '')
      return listPage(context, { error: say(language, messages.noCodeChosen), respondents, code })
    try {
      await perform(codeTexts, { ...fieldOf(context), respondents, stroke })
    } catch (problem) {
      const error = faultWords(problem, language)
      if (error === null) throw problem
      return listPage(context, { error, respondents, code })
    }
    const query = readQuery((name) => context.req.query(name))
    const { survey, field } = fieldOf(context)
    return context.redirect(`${fieldPath(survey, field)}${writeQuery(query)}#lista`, 303)
  })

  const onePage = async (context: Context<Env>, refused: RefusedCodes | null) => {
    const work = await readFieldOf(context)
    const text = work.texts.find(({ respondent }) => respondent === context.req.param('respondent'))
    if (!text) throw new Problem('not-found')
    const { now } = context.get('request')
    const path = `/svar/${text.respondent}`
    const framing = await frameField(context, frame, work, { path, errors: refused !== null })
    const page = (
      <OneTextPage
        frame={framing}
        now={now}
        work={work}
        text={text}
        error={refused?.error ?? null}
        sent={refused}
        contest={refused?.contest ?? null}
      />
    )
    return context.html(renderPage(page), refused === null ? 200 : refused.contest ? 409 : 400)
  }

  app.get('/analys/:survey/fritext/:question/svar/:respondent', (context) => onePage(context, null))

  app.post('/analys/:survey/fritext/:question/svar/:respondent', async (context) => {
    const { language, perform } = bound(context)
    const form = await sentForm(context)
    const isTakenBack = form.one('gor') === 'tillbaka'
    const { codes, fault } = isTakenBack ? { codes: null, fault: null } : codesOf(form)
    const alike = isTakenBack ? [] : form.all('lika')
    const refuse = (error: string | null, contest: CodesContest | null = null) =>
      onePage(context, { codes, alike, error, contest })
    if (fault !== null) return refuse(say(language, messages[fault]))
    const respondent = context.req.param('respondent')
    const version = sentVersion(form)
    try {
      await perform(codeOneText, { ...fieldOf(context), respondent, version, codes, alike })
    } catch (problem) {
      if (problem instanceof TextConflict) return refuse(null, contestOf(problem, form))
      const error = faultWords(problem, language)
      if (error === null) throw problem
      return refuse(error)
    }
    return context.redirect(await wayOn(context, form.one('gor') === 'nasta' ? respondent : null), 303)
  })
}

interface RefusedCodes {
  readonly codes: readonly string[] | null
  readonly alike: readonly string[]
  readonly error: string | null
  readonly contest: CodesContest | null
}

function bound(context: Context<Env>) {
  const request = context.get('request')
  return { language: request.language, perform: request.perform.bind(request) }
}

function strokeOf(done: string, code: string) {
  if (done === 'ingen') return { kind: 'none' as const }
  return { kind: done === 'ta' ? ('take' as const) : ('give' as const), code }
}

/** The codes that were ticked, or what is wrong with them. */
export function codesOf(form: SentForm): {
  codes: string[] | null
  fault: 'chooseSome' | 'noneBesideOthers' | null
} {
  const ticked = form.all('kod')
  const codes = ticked.filter((code) => code !== noneFits)
  if (ticked.length === 0) return { codes: null, fault: 'chooseSome' }
  if (codes.length > 0 && codes.length < ticked.length) return { codes, fault: 'noneBesideOthers' }
  return { codes, fault: null }
}

/** What is stored, and the form as it was sent with the version that is stored now. */
function contestOf({ theirs }: TextConflict, form: SentForm): CodesContest {
  const stored =
    theirs?.value.kind === 'codes' ? { codes: theirs.value.codes, version: theirs.version, at: theirs.at } : null
  return {
    theirs: stored,
    fields: [
      ['version', `${stored?.version ?? 0}`],
      ['gor', form.one('gor')],
      ...form.all('kod').map((code) => ['kod', code] as const),
      ...form.all('lika').map((respondent) => ['lika', respondent] as const),
    ],
  }
}

/** The next text after one that is not coded, from the beginning after the last; the list where none is left or none is asked for. */
async function wayOn(context: Context<Env>, after: string | null): Promise<string> {
  const { survey, field } = fieldOf(context)
  const path = fieldPath(survey, field)
  if (after === null) return `${path}/svar/${context.req.param('respondent')}`
  const { texts } = await readFieldOf(context)
  const uncoded = filterTexts(texts, { search: '', show: 'uncoded' })
  const next = uncoded.find(({ respondent }) => respondent > after) ?? uncoded[0]
  return next ? `${path}/svar/${next.respondent}` : path
}
