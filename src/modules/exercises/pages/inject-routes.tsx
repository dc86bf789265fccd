import { type App, readForm, textOf } from '../../../platform/http/index.ts'
import { type Message, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { ConfirmPage } from '../../../ui/register/index.ts'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { openExercise } from '../actions/open-exercise.ts'
import { addInject, removeInject } from '../actions/plan-exercise.ts'
import { messages } from '../messages/index.ts'
import { errorsOf, exerciseAddress, exerciseOf, faultIn, faultsOf, idOf, root } from './addresses.ts'

const record = ':record{[0-9a-f-]{36}}'
const fields = ['minute', 'title', 'body', 'questions', 'lookFor'] as const

/** What is told in an exercise: adding to it, and taking away what has not been told. */
export function injectRoutes(app: App, frame: FrameMaker): void {
  app.on(['GET', 'POST'], `${root}/${record}/inspel`, async (context) => {
    const request = context.get('request')
    const { language } = request
    const exercise = exerciseOf(context)
    let written = { minute: '', title: '', body: '', questions: '', lookFor: '' }
    let faults: Readonly<Record<string, Message>> = {}
    if (context.req.method === 'POST') {
      const form = await readForm(context)
      written = {
        minute: textOf(form, 'minute'),
        title: textOf(form, 'title'),
        body: textOf(form, 'body'),
        questions: textOf(form, 'questions'),
        lookFor: textOf(form, 'lookFor'),
      }
      try {
        await request.perform(addInject, { exercise, ...written })
        return context.redirect(`${exerciseAddress(exercise)}?sparad#inspel`, 303)
      } catch (error) {
        faults = faultsOf(error)
      }
    }
    const found = await request.perform(openExercise, exercise)
    if (!found.mayChange) throw new Problem('forbidden')
    const framing = await frame(context, say(language, messages.addInject))
    const errors = errorsOf(language, fields, faults)
    const field = (id: (typeof fields)[number], label: Message, optional = false) => ({
      language,
      id,
      label: say(language, label),
      value: written[id],
      error: faultIn(language, faults, id),
      ...(optional && { optional: true as const }),
    })
    return context.html(
      renderPage(
        <WorkFrame {...framing} errors={errors.length > 0}>
          <ErrorSummary language={language} errors={errors} />
          <PageHead
            crumb={<a href={exerciseAddress(exercise)}>{String(found.record.values.name)}</a>}
            title={say(language, messages.addInject)}
          />
          <form method="post" noValidate>
            <TextField {...field('minute', messages.minute)} width="short" hint={say(language, messages.minuteHint)} />
            <TextField {...field('title', messages.injectTitle)} />
            <TextArea {...field('body', messages.injectBody)} />
            <TextArea {...field('questions', messages.questions, true)} rows={2} />
            <TextArea {...field('lookFor', messages.lookFor, true)} rows={2} />
            <p className="actions above-4">
              <Button>{say(language, messages.addInject)}</Button>
            </p>
          </form>
        </WorkFrame>,
      ),
      errors.length > 0 ? 400 : 200,
    )
  })

  app.get(`${root}/${record}/inspel/:inject/ta-bort`, async (context) => {
    const request = context.get('request')
    const { language } = request
    const exercise = exerciseOf(context)
    const id = idOf(context.req.param('inject'))
    const found = await request.perform(openExercise, exercise)
    if (!found.mayChange) throw new Problem('forbidden')
    const inject = found.injects.find((each) => each.id === id && each.givenAt === null)
    if (inject === undefined) throw new Problem('not-found')
    const title = say(language, messages.removeTitle, { title: inject.title })
    return context.html(
      renderPage(
        <ConfirmPage
          frame={await frame(context, title)}
          crumb={{ href: exerciseAddress(exercise), label: String(found.record.values.name) }}
          title={title}
          lead={say(language, messages.removeLead)}
          action={`${exerciseAddress(exercise)}/inspel/${id}/ta-bort`}
          does={say(language, messages.remove)}
        />,
      ),
    )
  })

  app.post(`${root}/${record}/inspel/:inject/ta-bort`, async (context) => {
    const exercise = exerciseOf(context)
    await context.get('request').perform(removeInject, { exercise, inject: idOf(context.req.param('inject')) })
    return context.redirect(`${exerciseAddress(exercise)}?sparad#inspel`, 303)
  })
}
