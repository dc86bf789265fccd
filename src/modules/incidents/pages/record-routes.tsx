import { z } from 'zod'
import { type App, readForm, textOf } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { registerRoutes } from '../../../ui/register/index.ts'
import { closeIncident, openIncident, recordFact } from '../actions/incidents.ts'
import { incidentActions, incidentRegister } from '../incident-register.ts'
import { messages as clockMessages } from '../messages/clocks/index.ts'
import { messages } from '../messages/index.ts'
import { readFact } from '../rules/read-fact.ts'
import { Clocks } from './clocks/Clocks.tsx'
import { FactPage } from './FactPage.tsx'
import { HandlingSections } from './handling/HandlingSections.tsx'
import { ReportsAndClosing, Timeline } from './Timeline.tsx'

/** The register of incidents, each with its timeline and what was reported of it. */
export function recordRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, incidentRegister, incidentActions, {
    listLinks: async ({ language }, context) => {
      const { workplace } = await context.get('request').member()
      return (
        <>
          {may(workplace.role, 'incident.handle') && (
            <a href="/incidentrapporter">{say(language, messages.queueTitle)}</a>
          )}
          {may(workplace.role, 'incident.notify') && (
            <a href="/incidentklockor">{say(language, clockMessages.allOwnClocks)}</a>
          )}
          <a href="/incidenter/statistik">{say(language, messages.statistics)}</a>
          <a href="/incidenter/allvar">{say(language, messages.levelsTitle)}</a>
        </>
      )
    },
    read: openIncident,
    beside: async (context, { language }, record, { open, mayChange }) => {
      const part = {
        language,
        incident: record.id,
        open,
        closed: record.values.status === 'closed',
      }
      const mayWork = mayChange && record.endedAt === null
      return {
        before: (
          <>
            {context.req.query('antecknat') !== undefined && (
              <Notice kind="done" live title={say(language, messages.notedNotice)} />
            )}
            <Clocks
              language={language}
              incident={record.id}
              known={open.clocks}
              now={context.get('request').now}
              mayNotify={open.mayNotify && record.endedAt === null}
              judged={context.req.query('bedomd') !== undefined}
            />
            <Timeline {...part} mayNote={open.mayNote && record.endedAt === null} />
          </>
        ),
        links: mayWork && <a href={`/incidenter/${record.id}/leverantorslank`}>{say(language, messages.toLinks)}</a>,
        after: (
          <>
            <HandlingSections
              language={language}
              incident={record.id}
              severity={String(record.values.severity)}
              handling={open.handling}
              mayChange={mayWork}
            />
            {record.endedAt === null && <ReportsAndClosing {...part} />}
          </>
        ),
      }
    },
  })

  app.post('/incidenter/:record/tidslinje', async (context) => {
    const request = context.get('request')
    const fields = await readForm(context)
    const incident = incidentOf(context.req.param('record'))
    const written = {
      kind: textOf(fields, 'kind'),
      day: textOf(fields, 'day'),
      time: textOf(fields, 'time'),
      body: textOf(fields, 'body'),
    }
    const read = readFact(written, request.now)
    if ('faults' in read) {
      const { record } = await request.perform(incidentActions.read, incident)
      const framing = await frame(context, say(request.language, messages.addFactTitle))
      const of = { id: incident, name: String(record.values.name) }
      return context.html(
        renderPage(<FactPage frame={framing} incident={of} written={written} faults={read.faults} />),
        400,
      )
    }
    await request.perform(recordFact, { incident, ...read.fact })
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
