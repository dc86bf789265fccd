import type { Context } from 'hono'
import { perform } from '../../../platform/action/index.ts'
import { type App, type Env, readForm, textOf } from '../../../platform/http/index.ts'
import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { finishTask, reopenTask } from '../actions/handle-task.ts'
import { listTasks } from '../actions/list-tasks.ts'
import { type Home, readHome } from '../actions/read-home.ts'
import { readTask } from '../actions/read-task.ts'
import { readHoursSetting, saveHours } from '../actions/settings.ts'
import { readStanding } from '../actions/standing.ts'
import { messages } from '../messages/index.ts'
import { nameTask } from '../name-task.ts'
import { assumedMinutes } from '../queries/settings.ts'
import type { OneTask } from '../queries/tasks.ts'
import { readTaskAddress, type TaskKey } from '../rules/task.ts'
import type { InOtherPlace } from './Everywhere.tsx'
import { type Faults, faultsOf } from './faults-of.ts'
import { HomePage } from './HomePage.tsx'
import { HoursPage } from './HoursPage.tsx'
import { StandingPage } from './StandingPage.tsx'

/** The first page, one's hours, and where the municipality stands. */
export function homeRoutes(app: App, frame: FrameMaker): void {
  app.get('/hem', async (context) => {
    const request = context.get('request')
    const { language } = request
    const home = await request.perform(readHome, { language })
    const framing = await frame(context, say(language, messages.now))
    const [everywhere, notice] = [await tasksEverywhere(context, home), await noticeOf(context)]
    return context.html(renderPage(<HomePage frame={framing} {...{ home, everywhere, notice }} />))
  })

  app.post('/hem/klart', async (context) => {
    const form = await readForm(context)
    const task = requireTask(textOf(form, 'uppgift'))
    const minutes = Number(textOf(form, 'minuter'))
    await context.get('request').perform(finishTask, { ...task, minutes })
    return context.redirect(`/hem?klart=${encodeURIComponent(textOf(form, 'uppgift'))}`, 303)
  })

  app.post('/hem/angra', async (context) => {
    await context.get('request').perform(reopenTask, requireTask(textOf(await readForm(context), 'uppgift')))
    return context.redirect('/hem', 303)
  })

  const hoursPage = async (context: Context<Env>, written: { hours: string; digest: string }, faults: Faults = {}) => {
    const { language } = context.get('request')
    const { workplace } = await context.get('request').member()
    const framing = { ...(await frame(context, say(language, messages.yourTime))), path: '/hem/tid' }
    const page = <HoursPage frame={framing} place={workplace.name} {...written} faults={faults} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/hem/tid', async (context) => {
    const { language } = context.get('request')
    const setting = await context.get('request').perform(readHoursSetting, {})
    const hours = (setting?.minutesAWeek ?? assumedMinutes) / 60
    const written = `${Number(hours.toFixed(2))}`
    const digest = setting?.digest ?? 'never'
    return hoursPage(context, { hours: language === 'sv' ? written.replace('.', ',') : written, digest })
  })

  app.post('/hem/tid', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const written = { hours: textOf(form, 'timmar'), digest: textOf(form, 'brev') }
    try {
      await request.perform(saveHours, { ...written, language: request.language })
    } catch (error) {
      return hoursPage(context, written, faultsOf(request.language, error))
    }
    return context.redirect('/hem?tid', 303)
  })

  app.get('/var-star-vi', async (context) => {
    const request = context.get('request')
    const standing = await request.perform(readStanding, { language: request.language })
    const framing = await frame(context, say(request.language, messages.whereWeStand))
    return context.html(renderPage(<StandingPage frame={framing} standing={standing} />))
  })
}

/** @throws Problem `not-found` */
function requireTask(address: string): TaskKey {
  const key = readTaskAddress(decodeAddress(address))
  if (key === null) throw new Problem('not-found')
  return key
}

/** A key as a form or an address has it: encoded, since a record's id may be any text. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return ''
  }
}

/** The tasks of each municipality that the person works in, each read in its own scope. Two statements for each but the one they are in. */
async function tasksEverywhere(context: Context<Env>, home: Home): Promise<readonly InOtherPlace[]> {
  const { language, db, now } = context.get('request')
  const viewer = await context.get('request').member()
  const places = viewer.workplaces.filter(({ kind, role }) => kind === 'municipality' && may(role, 'task.read'))
  if (places.length < 2) return []
  const all: InOtherPlace[] = []
  for (const { id: organisation, name } of places) {
    const here = organisation === viewer.workplace.id
    const scope = { organisation, person: viewer.session.person }
    const tasks = here ? home.tasks.tasks : await perform(db, scope, listTasks, { language }, now)
    all.push({ organisation, name, here, tasks })
  }
  return all
}

/** What was just done. The task is read again, so that the address can say nothing else than what is there. */
async function noticeOf(context: Context<Env>): Promise<{ text: string; undo: string | null } | null> {
  const request = context.get('request')
  const { language } = request
  if (context.req.query('tid') !== undefined) return { text: say(language, messages.hoursSaved), undo: null }
  const address = ['klart', 'senare', 'lamnad']
    .map((name) => context.req.query(name))
    .find((each) => each !== undefined)
  const key = address === undefined ? null : readTaskAddress(decodeAddress(address))
  if (address === undefined || key === null) return null
  const found = await request.perform(readTask, { ...key, language }).catch(() => null)
  if (found === null) return null
  const name = nameTask(language, found.task)
  if (found.task.done) {
    return {
      text: [say(language, messages.hasBeenDone, { name }), ...changedIn(language, found.task)].join(' '),
      undo: address,
    }
  }
  if (context.req.query('lamnad') !== undefined) return { text: say(language, messages.handed, { name }), undo: null }
  const until = found.task.laterUntil
  return until === null || context.req.query('senare') === undefined
    ? null
    : { text: say(language, messages.postponed, { name, date: formatDate(language, until) }), undo: null }
}

/** What finishing a task changed in its record. */
function changedIn(language: Language, { what, changed }: OneTask): string[] {
  if (Object.keys(changed).length === 0) return []
  const next = changed[what]?.[1]
  return typeof next === 'string'
    ? [say(language, messages.nextTimeIs, { date: formatDate(language, next) })]
    : [say(language, messages.savedInRegister)]
}
