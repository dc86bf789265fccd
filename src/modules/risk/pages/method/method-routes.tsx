import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { type MethodPreview, previewRiskMethod, readRiskMethod, saveRiskMethod } from '../../actions/methods.ts'
import { messages } from '../../messages/index.ts'
import { fewestSteps, mostSteps } from '../../rules/method.ts'
import { type WrittenMethod, writtenFrom } from '../../rules/read-method.ts'
import { methodAddress } from '../addresses.ts'
import { faultsOf, type PageFault } from '../faults.ts'
import { MethodFormPage } from './MethodFormPage.tsx'
import { MethodPage } from './MethodPage.tsx'
import { methodIn } from './read-method-form.ts'

interface Sent {
  readonly written: WrittenMethod
  readonly faults?: readonly PageFault[]
  readonly whole?: string
  readonly preview?: MethodPreview
}

/** How the municipality assesses risks. */
export function methodRoutes(app: App, frame: FrameMaker): void {
  app.get(methodAddress, async (context) => {
    const request = context.get('request')
    const picture = await request.perform(readRiskMethod, {})
    const framing = await frame(context, say(request.language, messages.methodTitle))
    const saved = context.req.query('sparad') !== undefined
    return context.html(renderPage(<MethodPage frame={framing} picture={picture} saved={saved} />))
  })

  const formPage = async (context: Context<Env>, sent: Sent | null) => {
    const request = context.get('request')
    const { methods, mayChange, today } = await request.perform(readRiskMethod, {})
    if (!mayChange) throw new Problem('forbidden')
    const { now } = methods
    const size = {
      likelihoods: sizeIn(context.req.query('s'), now.likelihoods.length),
      consequences: sizeIn(context.req.query('k'), now.consequences.length),
    }
    const framing = await frame(context, say(request.language, messages.changeMethod))
    return context.html(
      renderPage(
        <MethodFormPage
          frame={framing}
          from={now.version}
          written={sent?.written ?? writtenFrom(now, request.language, size, today)}
          faults={sent?.faults ?? []}
          whole={sent?.whole ?? null}
          preview={sent?.preview ?? null}
        />,
      ),
      sent?.whole !== undefined ? 409 : sent?.faults !== undefined ? 400 : 200,
    )
  }

  app.get(`${methodAddress}/andra`, (context) => formPage(context, null))

  const tried = async (context: Context<Env>, written: WrittenMethod, error: unknown) => {
    const { language } = context.get('request')
    if (error instanceof Problem && error.code === 'conflict') {
      return formPage(context, { written, whole: say(language, error.detail ?? messages.methodChanged) })
    }
    return formPage(context, { written, faults: faultsOf(language, error) })
  }

  app.post(`${methodAddress}/forhandsvisa`, async (context) => {
    const form = await readForm(context)
    const written = methodIn(form)
    try {
      const from = textOf(form, 'fran')
      return formPage(context, {
        written,
        preview: await context.get('request').perform(previewRiskMethod, { from, ...written }),
      })
    } catch (error) {
      return tried(context, written, error)
    }
  })

  app.post(`${methodAddress}/andra`, async (context) => {
    const form = await readForm(context)
    const written = methodIn(form)
    try {
      await context.get('request').perform(saveRiskMethod, { from: textOf(form, 'fran'), ...written })
    } catch (error) {
      return tried(context, written, error)
    }
    return context.redirect(`${methodAddress}?sparad`, 303)
  })
}

function sizeIn(asked: string | undefined, otherwise: number): number {
  const size = Number(asked ?? '')
  return Number.isInteger(size) && size >= fewestSteps && size <= mostSteps ? size : otherwise
}
