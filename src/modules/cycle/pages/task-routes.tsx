import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../platform/http/index.ts'
import { dayOf, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { faultOfNext } from '../../../platform/register/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { delegateTask, finishTask, postponeTask, reopenTask } from '../actions/handle-task.ts'
import { readTask } from '../actions/read-task.ts'
import { messages } from '../messages/index.ts'
import { nameTask } from '../name-task.ts'
import { addressOfTask, readTaskAddress, type TaskKey } from '../rules/task.ts'
import { type Faults, faultsOf } from './faults-of.ts'
import { TaskPage, type WrittenHandling } from './TaskPage.tsx'

/** One task: done, later, somebody else. */
export function taskRoutes(app: App, frame: FrameMaker): void {
  const taskPage = async (context: Context<Env>, written: WrittenHandling = {}, faults: Faults = {}) => {
    const request = context.get('request')
    const { language } = request
    const sheet = await request.perform(readTask, { ...keyOf(context), language })
    const path = `/uppgift/${addressOfTask(sheet.task)}`
    const framing = { ...(await frame(context, nameTask(language, sheet.task))), path }
    const page = <TaskPage frame={framing} {...{ sheet, written, faults }} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/uppgift/:task', (context) => taskPage(context))

  app.post('/uppgift/:task/klart', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const minutes = textOf(form, 'minuter').trim()
    const asked = form.some(([name]) => name === 'nasta')
    const written = { minutes, ...(asked && { next: textOf(form, 'nasta').trim() }) }
    const next = written.next === undefined ? null : faultOfNext(written.next, dayOf(request.now))
    const wrong = /^\d{1,4}$/.test(minutes) && Number(minutes) <= 6000 ? null : messages.minutesWrongFinish
    if (wrong !== null || next !== null) {
      const faults = {
        ...(wrong && { minutes: say(request.language, wrong) }),
        ...(next && { next: say(request.language, next) }),
      }
      return taskPage(context, written, faults)
    }
    await request.perform(finishTask, { ...keyOf(context), ...written, minutes: Number(minutes) })
    return backHome(context, 'klart')
  })

  app.post('/uppgift/:task/angra', async (context) => {
    await context.get('request').perform(reopenTask, keyOf(context))
    return context.redirect(`/uppgift/${addressOfTask(keyOf(context))}`, 303)
  })

  app.post('/uppgift/:task/senare', async (context) => {
    const request = context.get('request')
    const until = textOf(await readForm(context), 'dag').trim()
    try {
      await request.perform(postponeTask, { ...keyOf(context), until })
    } catch (error) {
      return taskPage(context, { until }, faultsOf(request.language, error))
    }
    return backHome(context, 'senare')
  })

  app.post('/uppgift/:task/lamna', async (context) => {
    const request = context.get('request')
    const to = textOf(await readForm(context), 'till')
    try {
      await request.perform(delegateTask, { ...keyOf(context), to })
    } catch (error) {
      return taskPage(context, { to }, faultsOf(request.language, error))
    }
    return backHome(context, 'lamnad')
  })
}

function backHome(context: Context<Env>, done: string): Response {
  return context.redirect(`/hem?${done}=${encodeURIComponent(addressOfTask(keyOf(context)))}`, 303)
}

/** @throws Problem `not-found` */
function keyOf(context: Context<Env>): TaskKey {
  const key = readTaskAddress(context.req.param('task') ?? '')
  if (key === null) throw new Problem('not-found')
  return key
}
