import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { agreeOnCard, judgeCard, readCard, turnCard } from '../../actions/workshops.ts'
import { messages } from '../../messages/index.ts'
import type { WrittenJudgement } from '../../rules/read-judged.ts'
import { cardAddress, workshopsAddress } from '../addresses.ts'
import { faultsOf } from '../faults.ts'
import { idOf } from '../id-of.ts'
import { judgementIn } from '../read-judgement-form.ts'
import { CardPage } from './CardPage.tsx'

const notices = {
  sparad: messages.judgementSaved,
  vand: messages.cardTurned,
  overens: messages.agreedSaved,
}

/** A card of a workshop: judging it alone, turning it, agreeing. */
export function cardRoutes(app: App, frame: FrameMaker): void {
  const path = `${workshopsAddress}/:workshop{[0-9a-f-]{36}}/:risk{[0-9a-f-]{36}}`

  const page = async (context: Context<Env>, sent: { written: WrittenJudgement; error: unknown } | null) => {
    const request = context.get('request')
    const { language } = request
    const conflict = sent?.error instanceof Problem && sent.error.code === 'conflict' ? sent.error : null
    const faults = sent === null || conflict !== null ? [] : faultsOf(language, sent.error)
    const open = await request.perform(readCard, placeOf(context))
    const framing = await frame(context, open.card.name)
    const said = Object.entries(notices).find(([name]) => context.req.query(name) !== undefined)
    const notice =
      conflict !== null && conflict.detail !== null
        ? { kind: 'warning' as const, text: say(language, conflict.detail) }
        : said === undefined
          ? null
          : { kind: 'done' as const, text: say(language, said[1]) }
    return context.html(
      renderPage(
        <CardPage frame={framing} open={open} written={sent?.written ?? null} faults={faults} notice={notice} />,
      ),
      sent === null ? 200 : conflict === null ? 400 : 409,
    )
  }

  app.get(path, (context) => page(context, null))

  app.post(path, async (context) => {
    const at = placeOf(context)
    const written = judgementIn(await readForm(context))
    try {
      await context.get('request').perform(judgeCard, { ...at, ...written })
    } catch (error) {
      return page(context, { written, error })
    }
    return context.redirect(`${cardAddress(at.workshop, at.risk)}?sparad`, 303)
  })

  app.post(`${path}/vand`, async (context) => {
    const at = placeOf(context)
    await context.get('request').perform(turnCard, at)
    return context.redirect(`${cardAddress(at.workshop, at.risk)}?vand`, 303)
  })

  app.post(`${path}/tillsammans`, async (context) => {
    const at = placeOf(context)
    const written = judgementIn(await readForm(context))
    try {
      await context.get('request').perform(agreeOnCard, { ...at, ...written })
    } catch (error) {
      return page(context, { written, error })
    }
    return context.redirect(`${cardAddress(at.workshop, at.risk)}?overens`, 303)
  })
}

function placeOf(context: Context<Env>): { readonly workshop: string; readonly risk: string } {
  return { workshop: idOf(context.req.param('workshop')), risk: idOf(context.req.param('risk')) }
}
