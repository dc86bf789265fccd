import type { Context } from 'hono'
import { sendFile } from '../../platform/files/index.ts'
import { type App, type Env, isConfirmed, readForm, sentFileOf } from '../../platform/http/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { type FieldFault, Problem } from '../../platform/problem/index.ts'
import type { Register, RegisterActions } from '../../platform/register/index.ts'
import { renderPage } from '../frame/Document.tsx'
import type { FrameMaker } from '../frame/maker.ts'
import { AttachPage } from './AttachPage.tsx'
import { attachmentMessages } from './attachment-messages.ts'
import { ConfirmPage } from './ConfirmPage.tsx'
import { nameOf } from './RecordTable.tsx'
import { recordParameter } from './record-parameter.ts'

/** The files beside the records of a register, where it has any: laying one there, fetching it, taking it away. */
export function attachmentRoutes(app: App, frame: FrameMaker, register: Register, actions: RegisterActions): void {
  const { attachForm, attach, fetchAttachment, endAttachment } = actions
  if (attachForm === null || attach === null || fetchAttachment === null || endAttachment === null) return
  const place = `${register.path}/${recordParameter}/bilagor`
  const recordOf = (context: Context<Env>) => context.req.param('record') ?? ''

  const attachPage = async (context: Context<Env>, faults: readonly FieldFault[] = []) => {
    const request = context.get('request')
    const { record, pledged } = await request.perform(attachForm, recordOf(context))
    const title = say(request.language, attachmentMessages.attachTo, { name: nameOf(register, record) })
    const framing = { ...(await frame(context, title)), path: `${register.path}/${record.id}/bilagor/ladda-upp` }
    return context.html(
      renderPage(<AttachPage frame={framing} {...{ register, record, pledged, faults }} />),
      faults.length > 0 ? 400 : 200,
    )
  }

  app.get(`${place}/ladda-upp`, (context) => attachPage(context))

  app.post(`${place}/ladda-upp`, async (context) => {
    const request = context.get('request')
    // Nobody who works nowhere gets so much read
    await request.member()
    const form = await readForm(context)
    const record = recordOf(context)
    try {
      const file = await sentFileOf(form, 'fil')
      await request.perform(attach, { record, file, pledged: isConfirmed(form, 'bekrafta') })
    } catch (error) {
      if (error instanceof Problem && error.code === 'bad-input' && error.faults.length > 0) {
        return attachPage(context, error.faults)
      }
      throw error
    }
    return context.redirect(`${register.path}/${record}?bilaga#bilagor`, 303)
  })

  const fileParameter = ':attachment{[0-9a-f-]{36}}'
  const placeOf = (context: Context<Env>) => ({ record: recordOf(context), id: context.req.param('attachment') ?? '' })

  app.get(`${place}/${fileParameter}/hamta`, async (context) =>
    sendFile(context, await context.get('request').perform(fetchAttachment, placeOf(context))),
  )

  app.get(`${place}/${fileParameter}/avsluta`, async (context) => {
    const request = context.get('request')
    const { language } = request
    const given = placeOf(context)
    const { record, attachments, mayChange } = await request.perform(actions.read, given.record)
    const attachment = attachments.find(({ id }) => id === given.id)
    if (attachment === undefined) throw new Problem('not-found')
    if (!mayChange) throw new Problem('forbidden')
    const title = say(language, attachmentMessages.endAttachmentTitle, { name: attachment.name })
    const address = `${register.path}/${record.id}`
    return context.html(
      renderPage(
        <ConfirmPage
          frame={await frame(context, title)}
          crumb={{ href: address, label: nameOf(register, record) }}
          title={title}
          lead={say(language, attachmentMessages.endAttachmentLead)}
          action={`${address}/bilagor/${attachment.id}/avsluta`}
          does={say(language, attachmentMessages.endAttachment)}
        />,
      ),
    )
  })

  app.post(`${place}/${fileParameter}/avsluta`, async (context) => {
    const given = placeOf(context)
    await context.get('request').perform(endAttachment, given)
    return context.redirect(`${register.path}/${given.record}?bilaga-borta#bilagor`, 303)
  })
}
