import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { registerRoutes } from '../../../../ui/register/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { addFoundProcesses, findProcesses } from '../../actions/find-processes.ts'
import { judgeProcess, openProcess, readContinuity, readImpactForm } from '../../actions/processes.ts'
import { messages } from '../../messages/index.ts'
import { processActions, processRegister } from '../../process-register.ts'
import { findingWords } from '../finding-words.ts'
import { type Faults, faultsOf } from '../form-faults.ts'
import { OverviewPage } from '../overview/OverviewPage.tsx'
import { idOf } from '../record-id.ts'
import { ChainSection } from './ChainSection.tsx'
import { FindPage } from './FindPage.tsx'
import { ImpactPage, type WrittenImpact } from './ImpactPage.tsx'
import { ImpactTable } from './ImpactTable.tsx'

/** Critical processes: the overview, finding them, judging them, and what each stands on. */
export function processRoutes(app: App, frame: FrameMaker): void {
  app.get('/kontinuitet', async (context) => {
    const request = context.get('request')
    const { processes } = await request.perform(readContinuity, {})
    const { workplace } = await request.member()
    const added = Number.parseInt(context.req.query('tillagda') ?? '', 10)
    const notice = Number.isNaN(added) ? null : say(request.language, messages.addedFound, { count: added })
    const framing = await frame(context, say(request.language, messages.continuity))
    const mayFind = may(workplace.role, 'continuity.change')
    return context.html(renderPage(<OverviewPage frame={framing} {...{ processes, mayFind, notice }} />))
  })

  const showFind = async (context: Context<Env>, faults: Faults) => {
    const request = context.get('request')
    const found = await request.perform(findProcesses, {})
    const framing = await frame(context, say(request.language, messages.findTitle))
    return context.html(renderPage(<FindPage frame={framing} {...{ found, faults }} />), faults.length > 0 ? 400 : 200)
  }
  app.get('/kontinuitet/hitta', (context) => showFind(context, []))
  app.post('/kontinuitet/hitta', async (context) => {
    const fields = await readForm(context)
    const chosen = (wanted: string) =>
      fields.flatMap(([name, value]) => (name === wanted && typeof value === 'string' ? [value] : []))
    const services = chosen('tjanst').map((value) => {
      const [unit = '', service = ''] = value.split(' ')
      return { unit, service }
    })
    try {
      const wanted = { assets: chosen('tillgang'), services }
      const added = await context.get('request').perform(addFoundProcesses, wanted)
      return context.redirect(`/kontinuitet?tillagda=${added}`, 303)
    } catch (error) {
      return showFind(context, faultsOf(context, error))
    }
  })

  registerRoutes(app, frame, processRegister, processActions, {
    read: openProcess,
    beside: async (context, { language }, record, { open, mayChange }) => {
      const path = `/kontinuitet/processer/${record.id}`
      return {
        links: mayChange && record.endedAt === null && <a href={`${path}/paverkan`}>{say(language, messages.judge)}</a>,
        before: (
          <>
            {context.req.query('bedomd') !== undefined && (
              <Notice kind="done" live title={say(language, messages.judgedNotice)} />
            )}
            {open.findings.length > 0 && (
              <Section id="ratta" title={say(language, messages.findingsTitle)}>
                <ul className="findings">
                  {open.findings.map((finding) => (
                    <li key={finding.kind}>{findingWords(language, finding)}</li>
                  ))}
                </ul>
              </Section>
            )}
            <Section id="paverkan" title={say(language, messages.impactTitle)}>
              {Object.keys(open.impact).length === 0 ? (
                <p>{say(language, messages.impactNone)}</p>
              ) : (
                <ImpactTable language={language} impact={open.impact} model={null} />
              )}
            </Section>
            <ChainSection language={language} process={open} />
          </>
        ),
      }
    },
  })

  const showImpact = async (
    context: Context<Env>,
    sent: { written: WrittenImpact; version: number } | null,
    faults: Faults,
    conflict = false,
  ) => {
    const request = context.get('request')
    const form = await request.perform(readImpactForm, idOf(context))
    const path = `/kontinuitet/processer/${form.process.id}`
    const title = say(request.language, messages.judgeTitle, { name: form.process.name })
    const framing = { ...(await frame(context, title)), path }
    // After a conflict the form is of what stands now, with what was written
    const version = sent === null || conflict ? form.version : sent.version
    const status = conflict ? 409 : faults.length > 0 ? 400 : 200
    const page = { form, version, faults, conflict, written: sent?.written ?? null }
    return context.html(renderPage(<ImpactPage frame={framing} {...page} />), status)
  }
  app.get('/kontinuitet/processer/:record/paverkan', (context) => showImpact(context, null, []))
  app.post('/kontinuitet/processer/:record/paverkan', async (context) => {
    const id = idOf(context)
    const fields = await readForm(context)
    const written = Object.fromEntries(
      fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
    )
    const version = Number.parseInt(textOf(fields, 'version'), 10) || 1
    try {
      await context.get('request').perform(judgeProcess, {
        id,
        version,
        levels: Object.fromEntries(Object.entries(written).filter(([name]) => /^[a-z]+\.\w+$/.test(name))),
        tolerable_hours: textOf(fields, 'tolerable_hours'),
        recovery_hours: textOf(fields, 'recovery_hours'),
        point_hours: textOf(fields, 'point_hours'),
      })
      return context.redirect(`/kontinuitet/processer/${id}?bedomd`, 303)
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') {
        return showImpact(context, { written, version }, [], true)
      }
      return showImpact(context, { written, version }, faultsOf(context, error))
    }
  })
}
