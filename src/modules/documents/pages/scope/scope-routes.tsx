import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readCoverage } from '../../actions/read-coverage.ts'
import { readDocument } from '../../actions/read-document.ts'
import { saveScope } from '../../actions/save-scope.ts'
import { messages } from '../../messages/index.ts'
import type { Scope } from '../../rules/scope.ts'
import { documentOf, documentPath } from '../addresses.ts'
import { type Faults, faultsOf } from '../form-faults.ts'
import { CoveragePage } from './CoveragePage.tsx'
import { ScopePage } from './ScopePage.tsx'
import { UnitDocumentsPage } from './UnitDocumentsPage.tsx'

/** Whom documents apply to: of one document, and of each unit. */
export function scopeRoutes(app: App, frame: FrameMaker): void {
  app.get('/dokument/enheter', async (context) => {
    const request = context.get('request')
    const coverage = await request.perform(readCoverage, {})
    const framing = await frame(context, say(request.language, messages.coverageTitle))
    return context.html(renderPage(<CoveragePage frame={framing} coverage={coverage} />))
  })

  app.get('/dokument/enheter/:unit', async (context) => {
    const request = context.get('request')
    const { units, today } = await request.perform(readCoverage, { unit: context.req.param('unit') })
    const [found] = units
    if (found === undefined) throw new Problem('not-found')
    const title = say(request.language, messages.unitDocumentsTitle, found.unit)
    return context.html(
      renderPage(<UnitDocumentsPage frame={await frame(context, title)} found={found} today={today} />),
    )
  })

  const scopePage = async (context: Context<Env>, written: Scope | null, faults: Faults = []) => {
    const request = context.get('request')
    const open = await request.perform(readDocument, { document: documentOf(context) })
    if (!open.mayChange) throw new Problem('forbidden')
    const framing = {
      ...(await frame(context, say(request.language, messages.scopeWhich))),
      path: documentPath(open.document.id),
    }
    const page = <ScopePage frame={framing} open={open} written={written ?? open.scope} faults={faults} />
    return context.html(renderPage(page), faults.length > 0 ? 400 : 200)
  }

  app.get('/dokument/:document/omfattning', (context) => scopePage(context, null))

  app.post('/dokument/:document/omfattning', async (context) => {
    const form = await readForm(context)
    const chosen = (what: string) =>
      form.flatMap(([name, value]) =>
        name.startsWith('enhet.') && value === what ? [name.slice('enhet.'.length)] : [],
      )
    const document = documentOf(context)
    const written = { whole: textOf(form, 'vilka') === 'alla', units: chosen('galler'), excepted: chosen('undantas') }
    try {
      await context.get('request').perform(saveScope, { document, ...written })
    } catch (error) {
      return scopePage(context, written, faultsOf(context, error))
    }
    return context.redirect(`${documentPath(document)}?gjort=omfattning`, 303)
  })
}
