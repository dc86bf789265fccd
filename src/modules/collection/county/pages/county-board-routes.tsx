import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { languageOf, say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import type { WrittenPerson } from '../../../../ui/PersonFields.tsx'
import { faultsOf } from '../../pages/form.ts'
import { inviteOfficer, readCountyBoard, revokeOfficer } from '../actions/county-officers.ts'
import { messages } from '../messages.ts'
import { CountyBoardPage } from './CountyBoardPage.tsx'

/** Officers of a county board that helps: inviting them, and taking links back. */
export function countyBoardRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: Context<Env>,
    refused: { readonly written: WrittenPerson; readonly faults: Readonly<Record<string, string>> } | null = null,
  ) => {
    const request = context.get('request')
    const { language } = request
    const shown = await request.perform(readCountyBoard, ofBoard(context))
    const { boardName } = shown.help
    // The page that a form was refused on is the one that it stood on, for the language link too
    const framing = { ...(await frame(context, boardName)), path: pathOf(context) }
    const { written, faults } = refused ?? { written: { name: '', email: '', language }, faults: {} }
    const notice = noticeOf(context)
    return context.html(
      renderPage(<CountyBoardPage frame={framing} {...{ shown, written, faults, notice }} />),
      refused === null ? 200 : 400,
    )
  }

  app.get('/enkater/:survey/lansstyrelser/:board', (context) => page(context))

  app.post('/enkater/:survey/lansstyrelser/:board', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const written = {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      language: languageOf(textOf(form, 'language')),
    }
    try {
      await request.perform(inviteOfficer, { ...ofBoard(context), ...written })
    } catch (error) {
      return page(context, { written, faults: faultsOf(error, request.language) })
    }
    return context.redirect(`${pathOf(context)}?klart=skickad`, 303)
  })

  app.post('/enkater/:survey/lansstyrelser/:board/ta-tillbaka', async (context) => {
    const invitation = textOf(await readForm(context), 'inbjudan')
    await context.get('request').perform(revokeOfficer, { ...ofBoard(context), invitation })
    return context.redirect(`${pathOf(context)}?klart=tillbakatagen`, 303)
  })
}

function ofBoard(context: Context<Env>) {
  return { survey: context.req.param('survey') ?? '', board: context.req.param('board') ?? '' }
}

function pathOf(context: Context<Env>): string {
  const { survey, board } = ofBoard(context)
  return `/enkater/${survey}/lansstyrelser/${board}`
}

function noticeOf(context: Context<Env>): string | null {
  const { language } = context.get('request')
  const done = context.req.query('klart')
  if (done === 'skickad') return say(language, messages.officerSent)
  return done === 'tillbakatagen' ? say(language, messages.officerRevoked) : null
}
