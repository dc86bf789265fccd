import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, sentFileOf, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { ConfirmPage } from '../../../../ui/register/index.ts'
import { decideVersion, repealDocument } from '../../actions/decide-version.ts'
import { readDocument, readDraft } from '../../actions/read-document.ts'
import { addVersionFile, readPledge, removeVersionFile } from '../../actions/version-files.ts'
import { dropDraft, saveDraft, startDraft } from '../../actions/write-draft.ts'
import { messages } from '../../messages/index.ts'
import type { WrittenDecision } from '../../rules/read-decision.ts'
import { inForce } from '../../rules/version.ts'
import { documentOf, documentPath } from '../addresses.ts'
import { type Faults, faultsOf } from '../form-faults.ts'
import { DecidePage } from './DecidePage.tsx'
import { DifferencePage } from './DifferencePage.tsx'
import { DraftPage } from './DraftPage.tsx'
import { RepealPage } from './RepealPage.tsx'

/** What was done, by the word for it in the address. */
const saved = {
  sparat: messages.draftSaved,
  mall: messages.draftFromTemplate,
  fil: messages.fileAdded,
  'utan-fil': messages.fileRemoved,
} as const

/** Writing the next version, comparing it, deciding it or leaving it, and repealing what is in force. */
export function writingRoutes(app: App, frame: FrameMaker): void {
  const framingOf = async (context: Context<Env>, title: string) => ({
    ...(await frame(context, title)),
    path: documentPath(documentOf(context)),
  })

  const draftPage = async (
    context: Context<Env>,
    shown: { written?: string; faults?: Faults; conflict?: boolean } = {},
  ) => {
    const request = context.get('request')
    const open = await request.perform(readDraft, { document: documentOf(context) })
    if (!open.mayChange) throw new Problem('forbidden')
    const { written = null, faults = [], conflict = false } = shown
    const pledged = await request.perform(readPledge, {})
    const done = Object.entries(saved).find(([name]) => context.req.query(name) !== undefined)
    const notice = done === undefined ? null : say(request.language, done[1])
    const title = say(request.language, messages.draftHead, open.document)
    return context.html(
      renderPage(
        <DraftPage frame={await framingOf(context, title)} {...{ open, written, faults, conflict, pledged, notice }} />,
      ),
      conflict ? 409 : faults.length > 0 ? 400 : 200,
    )
  }

  app.post('/dokument/:document/utkast/borja', async (context) => {
    await context.get('request').perform(startDraft, { document: documentOf(context) })
    return context.redirect(documentPath(documentOf(context), 'utkast'), 303)
  })

  app.get('/dokument/:document/utkast', (context) => draftPage(context))

  app.post('/dokument/:document/utkast', async (context) => {
    const form = await readForm(context)
    const [document, written] = [documentOf(context), textOf(form, 'body')]
    try {
      await context
        .get('request')
        .perform(saveDraft, { document, saved: Number(textOf(form, 'sparad')), body: written })
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') return draftPage(context, { written, conflict: true })
      return draftPage(context, { written, faults: faultsOf(context, error) })
    }
    return context.redirect(documentPath(document, 'utkast?sparat'), 303)
  })

  app.post('/dokument/:document/utkast/ladda-upp', async (context) => {
    const request = context.get('request')
    // Nobody who has not signed in is read so much of
    await request.member()
    const form = await readForm(context)
    const [document, pledged] = [documentOf(context), isConfirmed(form, 'bekrafta')]
    try {
      await request.perform(addVersionFile, { document, sent: await sentFileOf(form, 'fil'), pledged })
    } catch (error) {
      return draftPage(context, { faults: faultsOf(context, error) })
    }
    return context.redirect(documentPath(document, 'utkast?fil'), 303)
  })

  app.post('/dokument/:document/utkast/utan-fil', async (context) => {
    await context.get('request').perform(removeVersionFile, { document: documentOf(context) })
    return context.redirect(documentPath(documentOf(context), 'utkast?utan-fil'), 303)
  })

  app.get('/dokument/:document/utkast/skillnad', async (context) => {
    const request = context.get('request')
    const open = await request.perform(readDraft, { document: documentOf(context) })
    const framing = await framingOf(context, say(request.language, messages.differenceTitle))
    return context.html(renderPage(<DifferencePage frame={framing} open={open} />))
  })

  app.get('/dokument/:document/utkast/ta-bort', async (context) => {
    const request = context.get('request')
    const { document, version, mayChange } = await request.perform(readDraft, { document: documentOf(context) })
    if (!mayChange) throw new Problem('forbidden')
    const title = say(request.language, messages.dropTitle, version)
    return context.html(
      renderPage(
        <ConfirmPage
          frame={await framingOf(context, title)}
          crumb={{ href: documentPath(document.id), label: document.name }}
          title={title}
          lead={say(request.language, messages.dropLead)}
          action={documentPath(document.id, 'utkast/ta-bort')}
          does={say(request.language, messages.dropDraft)}
        />,
      ),
    )
  })

  app.post('/dokument/:document/utkast/ta-bort', async (context) => {
    await context.get('request').perform(dropDraft, { document: documentOf(context) })
    return context.redirect(`${documentPath(documentOf(context))}?gjort=borttaget`, 303)
  })

  const decidePage = async (context: Context<Env>, sent: WrittenDecision | null, faults: Faults = []) => {
    const request = context.get('request')
    const open = await request.perform(readDraft, { document: documentOf(context) })
    if (!open.mayChange) throw new Problem('forbidden')
    const before = inForce(open.versions)
    const written = sent ?? {
      decidedBy: before?.decidedBy ?? '',
      decidedOn: '',
      minute: '',
      diary: '',
      months: open.document.reviewMonths === null ? '' : `${open.document.reviewMonths}`,
      change: '',
      asked: before?.asked ?? '',
      roles: before?.askedRoles ?? [],
    }
    const framing = await framingOf(context, say(request.language, messages.decideTitle))
    return context.html(
      renderPage(<DecidePage frame={framing} {...{ open, written, faults }} />),
      faults.length > 0 ? 400 : 200,
    )
  }

  app.get('/dokument/:document/besluta', (context) => decidePage(context, null))

  app.post('/dokument/:document/besluta', async (context) => {
    const form = await readForm(context)
    const text = (name: string) => textOf(form, name)
    const written = {
      decidedBy: text('decidedBy'),
      decidedOn: text('decidedOn'),
      minute: text('minute'),
      diary: text('diary'),
      months: text('months'),
      change: text('change'),
      asked: text('asked'),
      roles: form.flatMap(([name, value]) => (name === 'roles' && typeof value === 'string' ? [value] : [])),
    }
    try {
      await context
        .get('request')
        .perform(decideVersion, { document: documentOf(context), saved: Number(text('sparad')), ...written })
    } catch (error) {
      return decidePage(context, written, faultsOf(context, error))
    }
    return context.redirect(`${documentPath(documentOf(context))}?gjort=beslutad`, 303)
  })

  const repealPage = async (context: Context<Env>, sent: { on: string; why: string } | null, faults: Faults = []) => {
    const request = context.get('request')
    const open = await request.perform(readDocument, { document: documentOf(context) })
    if (!open.mayChange) throw new Problem('forbidden')
    if (inForce(open.versions) === null) throw new Problem('not-found')
    const framing = await framingOf(context, say(request.language, messages.repealTitle, open.document))
    const written = sent ?? { on: open.today, why: '' }
    return context.html(
      renderPage(<RepealPage frame={framing} {...{ open, written, faults }} />),
      faults.length > 0 ? 400 : 200,
    )
  }

  app.get('/dokument/:document/upphav', (context) => repealPage(context, null))

  app.post('/dokument/:document/upphav', async (context) => {
    const form = await readForm(context)
    const written = { on: textOf(form, 'on'), why: textOf(form, 'why') }
    try {
      await context.get('request').perform(repealDocument, { document: documentOf(context), ...written })
    } catch (error) {
      return repealPage(context, written, faultsOf(context, error))
    }
    return context.redirect(`${documentPath(documentOf(context))}?gjort=upphavd`, 303)
  })
}
