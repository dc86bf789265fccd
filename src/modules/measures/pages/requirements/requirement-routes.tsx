import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { type Message, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { listRequirements } from '../../actions/requirements/list-requirements.ts'
import { readRequirement } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import { RequirementPage } from './RequirementPage.tsx'
import { nameOf, RequirementsPage } from './RequirementsPage.tsx'

/** What was done on the way here, by the word in the address. */
const notices: Readonly<Record<string, Message>> = {
  beslutat: messages.decisionSaved,
  sparad: messages.measureSaved,
  kopplad: messages.measureTied,
  bortkopplad: messages.measureUntied,
  belagt: messages.evidenceSaved,
  borttaget: messages.evidenceEnded,
  inlast: messages.imported,
  'katalog-borttagen': messages.catalogueEnded,
}

/** The catalogues, and the page of each requirement. */
export function requirementRoutes(app: App, frame: FrameMaker): void {
  app.get('/krav', async (context) => {
    const requirements = await context.get('request').perform(listRequirements, {})
    const wanted = context.req.query('katalog') ?? requirements.catalogues[0]?.id
    const catalogue = requirements.catalogues.find(({ id }) => id === wanted)
    if (!catalogue) throw new Problem('not-found')
    // A theme of another catalogue is none of this one
    const theme = context.req.query('tema') ?? ''
    const query = {
      theme: catalogue.themes.some(({ id }) => id === theme) ? theme : '',
      state: context.req.query('lage') ?? '',
      search: context.req.query('sok') ?? '',
    }
    const framing = await frame(context, say(context.get('request').language, messages.requirements))
    const page = <RequirementsPage frame={framing} {...{ requirements, catalogue, query }} notice={noticeOf(context)} />
    return context.html(renderPage(page))
  })

  app.get('/krav/:catalogue/:number', async (context) => {
    const picture = await context.get('request').perform(readRequirement, { requirement: requirementOf(context) })
    const framing = await frame(context, nameOf(picture.requirement, context.get('request').language))
    return context.html(renderPage(<RequirementPage frame={framing} picture={picture} notice={noticeOf(context)} />))
  })
}

/** The requirement that an address is about. */
export function requirementOf(context: Context<Env>): string {
  return `${context.req.param('catalogue') ?? ''}/${context.req.param('number') ?? ''}`
}

function noticeOf(context: Context<Env>): string | null {
  const message = notices[context.req.query('gjort') ?? '']
  return message === undefined ? null : say(context.get('request').language, message)
}
