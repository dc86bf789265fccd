import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { addUnit, saveUnit } from '../actions/change-units.ts'
import { openUnit, readOrganisation } from '../actions/read-organisation.ts'
import { messages } from '../messages.ts'
import { readDay } from '../rules/read-day.ts'
import type { WrittenUnit } from '../rules/read-unit.ts'
import { OrganisationPage } from './OrganisationPage.tsx'
import { type UnitFormFaults, UnitFormPage, unitFieldIds } from './UnitFormPage.tsx'
import { UnitPage } from './UnitPage.tsx'
import { unitPath } from './unit-words.ts'

/** The units of the organisation: all of them on a day, one of them, a new one, and one that is changed today. */
export function unitRoutes(app: App, frame: FrameMaker): void {
  app.get('/organisation', async (context) => {
    const request = context.get('request')
    const written = context.req.query('datum') ?? ''
    const day = written === '' ? null : readDay(written)
    const fault = written !== '' && day === null ? say(request.language, messages.badDay) : null
    const organisation = await request.perform(readOrganisation, { day })
    const framing = await frame(context, say(request.language, messages.organisation))
    const added = organisation.units.find(({ id }) => id === context.req.query('ny'))?.name
    const notice = added === undefined ? null : say(request.language, messages.added, { name: added })
    const page = <OrganisationPage frame={framing} {...{ organisation, notice }} written={{ day: written, fault }} />
    return context.html(renderPage(page), fault === null ? 200 : 400)
  })

  const newPage = async (context: Context<Env>, written: WrittenUnit, faults: UnitFormFaults = {}) => {
    const { units, mayChange } = await context.get('request').perform(readOrganisation, { day: null })
    if (!mayChange) throw new Problem('forbidden')
    const framing = await frame(context, say(context.get('request').language, messages.newUnit))
    const page = <UnitFormPage frame={framing} {...{ units, written, faults }} changed={null} stale={null} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/organisation/ny', (context) => {
    const parent = context.req.query('under') ?? ''
    return newPage(context, { kind: parent === '' ? 'board' : 'administration', name: '', parent, since: '' })
  })

  app.post('/organisation/ny', async (context) => {
    const written = writtenIn(await readForm(context))
    try {
      const { id } = await context.get('request').perform(addUnit, written)
      return context.redirect(`/organisation?ny=${id}`, 303)
    } catch (error) {
      return newPage(context, written, faultsOf(context, error))
    }
  })

  app.get('/organisation/enhet/:unit', async (context) => {
    const request = context.get('request')
    const open = await request.perform(openUnit, { unit: unitOf(context) })
    const framing = await frame(context, open.unit.name)
    const notice = context.req.query('sparad') === undefined ? null : say(request.language, messages.saved)
    return context.html(renderPage(<UnitPage frame={framing} open={open} notice={notice} />))
  })

  const changePage = async (
    context: Context<Env>,
    given: { written: WrittenUnit; faults?: UnitFormFaults; stale?: boolean } | null,
  ) => {
    const { unit, version, units, mayChange } = await context
      .get('request')
      .perform(openUnit, { unit: unitOf(context) })
    if (!mayChange) throw new Problem('forbidden')
    if (version === null) throw new Problem('not-found')
    const { kind, name, parent } = unit
    const { written = { kind, name, parent: parent ?? '', since: '' }, faults = {}, stale = false } = given ?? {}
    const title = say(context.get('request').language, messages.changeTitle, { name })
    const framing = { ...(await frame(context, title)), path: `${unitPath(unit.id)}/andra` }
    const page = (
      <UnitFormPage
        frame={framing}
        {...{ units, written, faults }}
        changed={{ unit, version }}
        stale={stale ? unit : null}
      />
    )
    return context.html(renderPage(page), stale ? 409 : Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/organisation/enhet/:unit/andra', (context) => changePage(context, null))

  app.post('/organisation/enhet/:unit/andra', async (context) => {
    const form = await readForm(context)
    const { since, ...written } = writtenIn(form)
    const version = Number(textOf(form, 'version'))
    const unit = unitOf(context)
    try {
      await context.get('request').perform(saveUnit, { unit, version, ...written })
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') {
        return changePage(context, { written: { ...written, since }, stale: true })
      }
      return changePage(context, { written: { ...written, since }, faults: faultsOf(context, error) })
    }
    return context.redirect(`${unitPath(unit)}?sparad`, 303)
  })
}

/** An address that holds no id of a unit leads nowhere. */
export function unitOf(context: Context<Env>): string {
  const unit = context.req.param('unit') ?? ''
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(unit)) throw new Problem('not-found')
  return unit
}

function writtenIn(form: readonly [string, unknown][]): WrittenUnit {
  const [kind, name, parent, since] = Object.values(unitFieldIds).map((id) => textOf(form, id))
  return { kind: kind ?? '', name: name ?? '', parent: parent ?? '', since: since ?? '' }
}

/** What is wrong with each field. @throws what is no fault of a field */
function faultsOf(context: Context<Env>, error: unknown): UnitFormFaults {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  const { language } = context.get('request')
  return Object.fromEntries(error.faults.map(({ field, message }) => [field, say(language, message)]))
}
