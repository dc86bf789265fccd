import { z } from 'zod'
import { type App, readForm, textOf } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { registerRoutes } from '../../../ui/register/index.ts'
import { closeIncident, openIncident, recordFact } from '../actions/incidents.ts'
import { incidentActions, incidentRegister } from '../incident-register.ts'
import { messages } from '../messages/index.ts'
import { readSwedishTime } from '../rules/swedish-time.ts'
import { ReportsAndClosing, Timeline } from './Timeline.tsx'

/** The register of incidents, each with its timeline and what was reported of it. */
export function recordRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, incidentRegister, incidentActions, {
    listLinks: async ({ language }, context) => {
      const { workplace } = await context.get('request').member()
      return (
        may(workplace.role, 'incident.handle') && <a href="/incidentrapporter">{say(language, messages.queueTitle)}</a>
      )
    },
    read: openIncident,
    beside: async (context, { language }, record, { open, mayChange }) => {
      const part = {
        language,
        incident: record.id,
        open,
        mayChange: mayChange && record.endedAt === null,
        closed: record.values.status === 'closed',
      }
      return {
        before: (
          <>
            {context.req.query('antecknat') !== undefined && (
              <Notice kind="done" live title={say(language, messages.notedNotice)} />
            )}
            <Timeline {...part} />
          </>
        ),
        after: record.endedAt === null && <ReportsAndClosing {...part} />,
      }
    },
  })

  app.post('/incidenter/:record/tidslinje', async (context) => {
    const fields = await readForm(context)
    const incident = incidentOf(context.req.param('record'))
    const at = readSwedishTime(textOf(fields, 'day'), textOf(fields, 'time'))
    if (at === null) throw new Problem('bad-input', { faults: [{ field: '', message: messages.factWrong }] })
    const body = textOf(fields, 'body').trim() || null
    await context.get('request').perform(recordFact, { incident, kind: textOf(fields, 'kind'), at, body })
    return context.redirect(`/incidenter/${incident}?antecknat`, 303)
  })

  app.post('/incidenter/:record/stang', async (context) => {
    const incident = incidentOf(context.req.param('record'))
    const closed = textOf(await readForm(context), 'gor') === 'stang'
    await context.get('request').perform(closeIncident, { incident, closed })
    return context.redirect(`/incidenter/${incident}`, 303)
  })
}

function incidentOf(named: string): string {
  const read = z.uuid().safeParse(named)
  if (!read.success) throw new Problem('not-found')
  return read.data
}
