import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { addCode, changeCode, endCode, mergeCode, setCoders } from '../actions/change-code-book.ts'
import { type Contested, TextConflict } from '../actions/text-conflict.ts'
import { CodeBookPage, type CodeContest } from './CodeBookPage.tsx'
import type { WordsForm } from './CodeForms.tsx'
import { messages } from './code-book-messages.ts'
import { fieldPath } from './FieldFrame.tsx'
import { fieldOf, frameField, readFieldOf, type SentForm, sentForm, sentVersion } from './field-request.ts'
import { messages as shared } from './messages.ts'

/** The code book of a field. */
export function codeBookRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, refused: WordsForm | null, contest: CodeContest | null = null) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const work = await readFieldOf(context)
    const isRefused = refused !== null || contest !== null
    const framing = await frameField(context, frame, work, { path: '/kodbok', errors: isRefused })
    const shown = (
      <CodeBookPage
        frame={framing}
        now={request.now}
        work={work}
        refused={refused}
        contest={contest}
        mayDecide={may(workplace.role, 'text.release')}
        someone={say(request.language, shared.someone)}
      />
    )
    return context.html(renderPage(shown), contest ? 409 : refused ? 400 : 200)
  }
  const back = (context: Context<Env>, anchor: string) => {
    const { survey, field } = fieldOf(context)
    return context.redirect(`${fieldPath(survey, field)}/kodbok#${anchor}`, 303)
  }

  app.get('/analys/:survey/fritext/:question/kodbok', (context) => page(context, null))

  app.post('/analys/:survey/fritext/:question/kodbok', async (context) => {
    const request = context.get('request')
    const form = await sentForm(context)
    try {
      const { code } = await request.perform(addCode, { ...fieldOf(context), ...wordsOf(form) })
      return back(context, `kod-${code}`)
    } catch (problem) {
      return page(context, refusedOf(problem, 'ny', form, request.language))
    }
  })

  app.post('/analys/:survey/fritext/:question/kodbok/antal', async (context) => {
    const form = await sentForm(context)
    const coders = Number(form.one('kodare'))
    await context.get('request').perform(setCoders, { ...fieldOf(context), coders })
    return back(context, 'antal')
  })

  app.post('/analys/:survey/fritext/:question/kodbok/:code', async (context) => {
    const request = context.get('request')
    const form = await sentForm(context)
    const code = context.req.param('code')
    const input = { ...fieldOf(context), code, version: sentVersion(form) }
    try {
      const done = form.one('gor')
      if (done === 'avsluta' || done === 'aterta')
        await request.perform(endCode, { ...input, ended: done === 'avsluta' })
      else if (done === 'slaihop') await request.perform(mergeCode, { ...input, into: form.one('till') })
      else await request.perform(changeCode, { ...input, ...wordsOf(form), position: placeOf(form) })
      return back(context, `kod-${code}`)
    } catch (problem) {
      if (problem instanceof TextConflict) return page(context, null, contestOf(problem, code, form, request.language))
      return page(context, refusedOf(problem, code, form, request.language))
    }
  })
}

function wordsOf(form: SentForm) {
  return { sv: form.one('sv'), en: form.one('en'), description: form.one('beskrivning').replaceAll('\r\n', '\n') }
}

function placeOf(form: SentForm): number {
  const place = form.one('plats').trim()
  return /^\d{1,5}$/.test(place) ? Number(place) : Number.NaN
}

const fieldNames: Readonly<Record<string, string>> = {
  sv: 'sv',
  en: 'en',
  description: 'beskrivning',
  position: 'plats',
  into: 'till',
}

/** The form again with every fault at its field. @throws what is no fault of a field in it */
function refusedOf(problem: unknown, code: string, form: SentForm, language: Language): WordsForm {
  if (!(problem instanceof Problem) || problem.code !== 'bad-input' || problem.faults.length === 0) throw problem
  const errors = problem.faults.map(({ field, message }) => {
    const name = fieldNames[field]
    if (name === undefined) throw problem
    return { id: `${code}-${name}`, message: say(language, field === 'position' ? messages.placeWrong : message) }
  })
  return { code, ...wordsOf(form), position: form.one('plats'), errors }
}

/** Both values of a code in words, and the form as it was sent with the version that is stored now. */
function contestOf({ theirs, mine }: TextConflict, code: string, form: SentForm, language: Language): CodeContest {
  const version = `${theirs?.version ?? 0}`
  const names = ['gor', 'sv', 'en', 'beskrivning', 'plats', 'till']
  return {
    code,
    theirs: theirs && { by: theirs.by, at: theirs.at, lines: linesOf(theirs.value, language) },
    mine: linesOf(mine, language),
    fields: [['version', version], ...names.flatMap((name) => form.all(name).map((value) => [name, value] as const))],
  }
}

function linesOf(value: Contested, language: Language): string[] {
  if (value.kind !== 'code') return []
  const { sv, en, description, position } = value.words
  const state = value.ended ? [say(language, messages.endedMark)] : []
  return [[sv, en].filter((name) => name !== '').join(' / '), description, `${position}`, ...state].filter(
    (line) => line !== '',
  )
}
