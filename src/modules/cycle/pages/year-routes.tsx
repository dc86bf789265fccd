import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { addTask, changeTask, endTask, readOwn } from '../actions/own-tasks.ts'
import { readYear } from '../actions/read-year.ts'
import { readHoursSetting } from '../actions/settings.ts'
import { messages } from '../messages/index.ts'
import type { StoredOwnTask } from '../queries/own-tasks.ts'
import type { WrittenOwnTask } from '../rules/read-own-task.ts'
import { type Faults, faultsOf } from './faults-of.ts'
import { OwnTaskPage } from './OwnTaskPage.tsx'
import { YearPage } from './YearPage.tsx'

/** The annual cycle, and the tasks that are written by hand. */
export function yearRoutes(app: App, frame: FrameMaker): void {
  app.get('/arshjulet', async (context) => {
    const request = context.get('request')
    const { language } = request
    const year = await request.perform(readYear, { language })
    const framing = await frame(context, say(language, messages.annualCycle))
    return context.html(renderPage(<YearPage frame={framing} year={year} notice={noticeOf(context)} />))
  })

  const ownPage = async (context: Context<Env>, id: string | null, written: WrittenOwnTask, faults: Faults = {}) => {
    const { language } = context.get('request')
    const path = id === null ? '/arshjulet/ny' : `/arshjulet/egen/${id}`
    const title = say(language, id === null ? messages.newTask : messages.changeTaskTitle)
    const framing = { ...(await frame(context, title)), path }
    const page = <OwnTaskPage frame={framing} {...{ id, written, faults }} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/arshjulet/ny', async (context) => {
    // Who may not write one is told so before anything is written
    await context.get('request').perform(readHoursSetting, {})
    return ownPage(context, null, { title: '', minutes: '60', dueOn: '', every: '0', weight: '2' })
  })

  app.post('/arshjulet/ny', async (context) => {
    const request = context.get('request')
    const written = writtenOf(await readForm(context))
    try {
      await request.perform(addTask, written)
    } catch (error) {
      return ownPage(context, null, written, faultsOf(request.language, error))
    }
    return context.redirect('/arshjulet?sparad', 303)
  })

  app.get('/arshjulet/egen/:own', async (context) => {
    const task = await context.get('request').perform(readOwn, { id: context.req.param('own') })
    return ownPage(context, task.id, asWritten(task))
  })

  app.post('/arshjulet/egen/:own', async (context) => {
    const request = context.get('request')
    const id = context.req.param('own')
    const written = writtenOf(await readForm(context))
    try {
      await request.perform(changeTask, { id, ...written })
    } catch (error) {
      return ownPage(context, id, written, faultsOf(request.language, error))
    }
    return context.redirect('/arshjulet?sparad', 303)
  })

  app.post('/arshjulet/egen/:own/ta-bort', async (context) => {
    const request = context.get('request')
    const id = context.req.param('own')
    const confirmed = isConfirmed(await readForm(context), 'bekrafta')
    try {
      await request.perform(endTask, { id, confirmed })
    } catch (error) {
      const task = await request.perform(readOwn, { id })
      return ownPage(context, id, asWritten(task), faultsOf(request.language, error))
    }
    return context.redirect('/arshjulet?borttagen', 303)
  })
}

function writtenOf(form: readonly (readonly [string, unknown])[]): WrittenOwnTask {
  return {
    title: textOf(form, 'vad'),
    minutes: textOf(form, 'minuter'),
    dueOn: textOf(form, 'dag'),
    every: textOf(form, 'ofta'),
    weight: textOf(form, 'tyngd'),
  }
}

function asWritten({ title, minutes, dueOn, everyMonths, weight }: StoredOwnTask): WrittenOwnTask {
  return { title, minutes: String(minutes), dueOn, every: String(everyMonths ?? 0), weight: String(weight) }
}

function noticeOf(context: Context<Env>): string | null {
  const { language } = context.get('request')
  if (context.req.query('sparad') !== undefined) return say(language, messages.taskSaved)
  if (context.req.query('borttagen') !== undefined) return say(language, messages.taskEnded)
  return context.req.query('kalender') === undefined ? null : say(language, messages.calendarRevoked)
}
