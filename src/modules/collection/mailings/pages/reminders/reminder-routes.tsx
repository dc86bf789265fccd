import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../../platform/http/index.ts'
import { say } from '../../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../../ui/frame/maker.ts'
import { type Refusal, refusalOf, textsOf } from '../../../pages/form.ts'
import { cancelWave, moveWave, pauseWave, resumeWave } from '../../actions/change-wave.ts'
import { planWaves } from '../../actions/plan-waves.ts'
import { readWave, readWaves } from '../../actions/read-waves.ts'
import { resendReminder } from '../../actions/resend-reminder.ts'
import { messages } from '../../messages/index.ts'
import { RemindersPage } from './RemindersPage.tsx'
import { WavePage } from './WavePage.tsx'
import { waveName } from './wave-words.ts'

/** Reminders: the days that are planned, and each of them. */
export function reminderRoutes(app: App, frame: FrameMaker): void {
  const register = async (
    context: Context<Env>,
    typed: readonly string[] | null = null,
    refusal: Refusal | null = null,
  ) => {
    const request = context.get('request')
    const survey = surveyOf(context)
    const read = await request.perform(readWaves, { survey })
    const framing = { ...(await frame(context, say(request.language, messages.remindersTitle))), path: pathOf(survey) }
    const planned = Number(context.req.query('planerade') ?? 0)
    const done = planned > 0 && planned < 100 ? say(request.language, messages.planned, { n: planned }) : null
    return context.html(
      renderPage(<RemindersPage frame={framing} now={request.now} {...{ read, typed, refusal, done }} />),
      refusal?.status ?? 200,
    )
  }

  app.get('/enkater/:survey/paminnelser', (context) => register(context))

  app.post('/enkater/:survey/paminnelser', async (context) => {
    const days = textsOf(await readForm(context), 'dag')
    try {
      const planned = await context.get('request').perform(planWaves, { survey: surveyOf(context), days })
      return context.redirect(`${pathOf(surveyOf(context))}?planerade=${planned.days.length}`, 303)
    } catch (error) {
      return register(context, days, refusalOf(error, context.get('request').language))
    }
  })

  const page = async (context: Context<Env>, refusal: Refusal | null = null, typed: string | null = null) => {
    const request = context.get('request')
    const ids = ofWave(context)
    const read = await request.perform(readWave, ids)
    const path = `${pathOf(ids.survey)}/${ids.wave}`
    const framing = { ...(await frame(context, waveName(request.language, read.wave))), path }
    const done = doneOf(context.req.query('gjort'))
    return context.html(
      renderPage(
        <WavePage
          frame={framing}
          now={request.now}
          done={done && say(request.language, done)}
          {...{ read, typed, refusal }}
        />,
      ),
      refusal?.status ?? 200,
    )
  }

  app.get('/enkater/:survey/paminnelser/:wave', (context) => page(context))

  /** Does something with a wave and says so, or shows the page again with why it was not done. */
  const change = async (
    context: Context<Env>,
    gone: string,
    run: () => Promise<unknown>,
    typed: string | null = null,
  ) => {
    try {
      await run()
    } catch (error) {
      return page(context, refusalOf(error, context.get('request').language), typed)
    }
    const { survey, wave } = ofWave(context)
    return context.redirect(`${pathOf(survey)}/${wave}?gjort=${gone}`, 303)
  }

  app.post('/enkater/:survey/paminnelser/:wave/flytta', async (context) => {
    const day = textOf(await readForm(context), 'dag')
    const run = () => context.get('request').perform(moveWave, { ...ofWave(context), day })
    return change(context, 'flyttad', run, day)
  })

  app.post('/enkater/:survey/paminnelser/:wave/pausa', (context) =>
    change(context, 'pausad', () => context.get('request').perform(pauseWave, ofWave(context))),
  )

  app.post('/enkater/:survey/paminnelser/:wave/fortsatt', (context) =>
    change(context, 'igang', () => context.get('request').perform(resumeWave, ofWave(context))),
  )

  app.post('/enkater/:survey/paminnelser/:wave/avbryt', async (context) => {
    const confirmed = isConfirmed(await readForm(context), 'bekrafta')
    return change(context, 'avbruten', () =>
      context.get('request').perform(cancelWave, { ...ofWave(context), confirmed }),
    )
  })

  app.post('/enkater/:survey/paminnelser/:wave/igen', async (context) => {
    const contact = textOf(await readForm(context), 'kontakt')
    return change(context, 'igen', () =>
      context.get('request').perform(resendReminder, { ...ofWave(context), contact }),
    )
  })
}

const dones = {
  flyttad: messages.waveMoved,
  pausad: messages.wavePaused,
  igang: messages.waveResumed,
  avbruten: messages.waveCancelled,
  igen: messages.resent,
} as const

function doneOf(query: string | undefined) {
  return query !== undefined && Object.hasOwn(dones, query) ? dones[query as keyof typeof dones] : null
}

function pathOf(survey: string): string {
  return `/enkater/${survey}/paminnelser`
}

function surveyOf(context: Context<Env>): string {
  return context.req.param('survey') ?? ''
}

function ofWave(context: Context<Env>) {
  return { survey: surveyOf(context), wave: context.req.param('wave') ?? '' }
}
