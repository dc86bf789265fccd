import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readClassificationModel, saveClassificationModel } from '../../actions/models.ts'
import { messages } from '../../messages/index.ts'
import { type Category, categories, levelNumbers } from '../../rules/aspects.ts'
import { type WrittenModel, writtenFrom } from '../../rules/read-model.ts'
import { ModelFormPage } from './ModelFormPage.tsx'
import { ModelPage } from './ModelPage.tsx'

/** How a municipality classifies. */
export function modelRoutes(app: App, frame: FrameMaker): void {
  app.get('/klassning/modell', async (context) => {
    const picture = await context.get('request').perform(readClassificationModel, {})
    const framing = await frame(context, say(context.get('request').language, messages.methodTitle))
    const saved = context.req.query('sparad') !== undefined
    return context.html(renderPage(<ModelPage frame={framing} {...{ picture, saved }} />))
  })

  const formPage = async (
    context: Context<Env>,
    given?: { written: WrittenModel; faults: ReadonlyMap<string, string>; whole: string | null },
  ) => {
    const { model, mayChange } = await context.get('request').perform(readClassificationModel, {})
    if (!mayChange) throw new Problem('forbidden')
    const framing = await frame(context, say(context.get('request').language, messages.methodChange))
    return context.html(
      renderPage(
        <ModelFormPage
          frame={framing}
          from={model.version}
          written={given?.written ?? writtenFrom(model)}
          faults={given?.faults ?? new Map()}
          whole={given?.whole ?? null}
        />,
      ),
      given === undefined ? 200 : given.whole === null ? 400 : 409,
    )
  }

  app.get('/klassning/modell/andra', (context) => formPage(context))

  app.post('/klassning/modell/andra', async (context) => {
    const { language } = context.get('request')
    const form = await readForm(context)
    const written = writtenIn(form)
    try {
      await context.get('request').perform(saveClassificationModel, { from: textOf(form, 'fran'), ...written })
      return context.redirect('/klassning/modell?sparad', 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'conflict') {
        const whole = say(language, error.detail ?? messages.modelChangedMeanwhile)
        return formPage(context, { written, faults: new Map(), whole })
      }
      if (error.code !== 'bad-input' || error.faults.length === 0) throw error
      const faults = new Map(error.faults.map(({ field, message }) => [field, say(language, message)]))
      return formPage(context, { written, faults, whole: null })
    }
  })
}

function writtenIn(form: readonly (readonly [string, unknown])[]): WrittenModel {
  return {
    aspects: form.flatMap(([field, value]) => (field === 'aspekter' && typeof value === 'string' ? [value] : [])),
    levels: levelNumbers.map((level) => ({
      level,
      kept: isConfirmed(form, `niva.${level}.kvar`),
      name: textOf(form, `niva.${level}.namn`),
      months: textOf(form, `niva.${level}.manader`),
      consequences: Object.fromEntries(
        categories.map((category) => [category, textOf(form, `niva.${level}.${category}`)]),
      ) as Record<Category, string>,
    })),
  }
}
