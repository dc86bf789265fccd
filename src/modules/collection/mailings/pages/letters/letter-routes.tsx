import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../../platform/http/index.ts'
import { languages, say } from '../../../../../platform/i18n/index.ts'
import { Problem } from '../../../../../platform/problem/index.ts'
import { renderPage } from '../../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../../ui/frame/maker.ts'
import { type Form, numberOf, refusalOf } from '../../../pages/form.ts'
import { resetTemplate, saveTemplate } from '../../actions/change-template.ts'
import { readRecipients } from '../../actions/read-recipients.ts'
import { readMailings, showTemplate } from '../../actions/read-templates.ts'
import { messages } from '../../messages/index.ts'
import { isTemplateKind } from '../../rules/placeholders.ts'
import type { TemplateText } from '../../rules/template.ts'
import { LetterPage } from './LetterPage.tsx'
import { letterPath } from './letter-form.ts'
import { MailingsPage } from './MailingsPage.tsx'
import { RecordPage } from './RecordPage.tsx'
import { writeRecord } from './write-record.ts'

/** What the letters of a survey say, and what became of each that was sent. */
export function letterRoutes(app: App, frame: FrameMaker): void {
  app.get('/enkater/:survey/utskick', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const read = await request.perform(readMailings, { survey })
    const record = await request.perform(readRecipients, { survey })
    const framing = await frame(context, say(request.language, messages.mailingsTitle))
    return context.html(renderPage(<MailingsPage frame={framing} {...{ read, record }} />))
  })

  app.get('/enkater/:survey/utskick/mottagare', async (context) => {
    const request = context.get('request')
    const record = await request.perform(readRecipients, { survey: context.req.param('survey') })
    const framing = await frame(context, say(request.language, messages.recordTitle))
    const state = context.req.query('lage') ?? ''
    return context.html(renderPage(<RecordPage frame={framing} now={request.now} {...{ record, state }} />))
  })

  app.get('/enkater/:survey/utskick/mottagare.csv', async (context) => {
    const request = context.get('request')
    const { survey, recipients } = await request.perform(readRecipients, { survey: context.req.param('survey') })
    return context.body(writeRecord(request.language, recipients), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${survey.id}-mottagare.csv"`,
    })
  })

  interface Typed {
    readonly text: TemplateText
    readonly recipient: string
  }
  interface Stopped {
    readonly conflict?: boolean
    readonly refused?: string | null
    readonly resetFault?: string
    readonly status?: 200 | 400 | 409
  }
  const page = async (
    context: Context<Env>,
    { language, wave }: { readonly language: string; readonly wave: string },
    typed: Typed | null,
    shownAs: Stopped = {},
  ) => {
    const request = context.get('request')
    const letter = ofLetter(context, { language, wave })
    const recipient = typed?.recipient ?? context.req.query('till') ?? null
    const shown = await request.perform(showTemplate, { ...letter, text: typed?.text ?? null, recipient })
    const path = letterPath(letter.survey, shown.stored.kind, shown.stored.language, letter.wave)
    const title = say(request.language, messages.letterKind[shown.stored.kind])
    const framing = { ...(await frame(context, title)), path }
    const gone = context.req.query('gjort')
    const done = gone === 'sparat' ? messages.letterSaved : gone === 'aterstallt' ? messages.letterReset : null
    const { conflict = false, refused = null, resetFault = null, status = 200 } = shownAs
    return context.html(
      renderPage(
        <LetterPage
          frame={framing}
          done={done && say(request.language, done)}
          {...{ shown, conflict, refused, resetFault }}
        />,
      ),
      status,
    )
  }

  app.get('/enkater/:survey/utskick/brev/:kind', (context) =>
    page(context, { language: context.req.query('sprak') ?? 'sv', wave: context.req.query('vag') ?? '' }, null),
  )

  app.post('/enkater/:survey/utskick/brev/:kind', async (context) => {
    const form = await readForm(context)
    const which = { language: textOf(form, 'sprak'), wave: textOf(form, 'vag') }
    const typed = {
      text: { subject: textOf(form, 'amne'), body: textOf(form, 'brev') },
      recipient: textOf(form, 'till'),
    }
    if (textOf(form, 'gor') === 'visa') return page(context, which, typed)
    const letter = ofLetter(context, which)
    try {
      const input = { ...letter, version: numberOf(form, 'version'), text: typed.text }
      await context.get('request').perform(saveTemplate, input)
    } catch (error) {
      const code = error instanceof Problem ? error.code : null
      if (code === 'conflict') return page(context, which, typed, { conflict: true, status: 409 })
      // What is wrong stands at each field: the page reads the text again
      if (code === 'bad-input') return page(context, which, typed, { status: 400 })
      const { notice, status } = refusalOf(error, context.get('request').language)
      return page(context, which, typed, { refused: notice, status })
    }
    return back(context, form, 'sparat')
  })

  app.post('/enkater/:survey/utskick/brev/:kind/aterstall', async (context) => {
    const form = await readForm(context)
    const which = { language: textOf(form, 'sprak'), wave: textOf(form, 'vag') }
    const input = { ...ofLetter(context, which), version: numberOf(form, 'version') }
    try {
      await context.get('request').perform(resetTemplate, { ...input, confirmed: isConfirmed(form, 'bekrafta') })
    } catch (error) {
      const { language } = context.get('request')
      if (error instanceof Problem && error.code === 'conflict') {
        return page(context, which, null, { refused: say(language, messages.resetConflict), status: 409 })
      }
      const { faults, notice, status } = refusalOf(error, language)
      return page(context, which, null, {
        refused: notice,
        ...(faults.bekrafta && { resetFault: faults.bekrafta }),
        status,
      })
    }
    return back(context, form, 'aterstallt')
  })
}

/** @throws Problem `not-found` where there is no such letter */
function ofLetter(context: Context<Env>, { language: written, wave }: { language: string; wave: string }) {
  const kind = context.req.param('kind') ?? ''
  const language = languages.find((known) => known === written)
  if (!isTemplateKind(kind) || !language) throw new Problem('not-found')
  return { survey: context.req.param('survey') ?? '', kind, language, wave: wave === '' ? null : wave }
}

function back(context: Context<Env>, form: Form, gone: string) {
  const { survey, kind, language, wave } = ofLetter(context, {
    language: textOf(form, 'sprak'),
    wave: textOf(form, 'vag'),
  })
  const recipient = textOf(form, 'till')
  const shown = recipient === '' ? '' : `&till=${encodeURIComponent(recipient)}`
  return context.redirect(`${letterPath(survey, kind, language, wave)}${shown}&gjort=${gone}`, 303)
}
