import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../../messages/index.ts'

/** Asks before the address of the open page is replaced: what hangs on walls stops working. */
export function ReplacePage({ frame }: { frame: Framing }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/incidentrapporter">{say(language, messages.queueTitle)}</a>}
        title={say(language, messages.replaceTitle)}
        lead={say(language, messages.replaceAbout)}
      />
      <form method="post" action="/incidentrapporter/sidan">
        <p className="actions above-4">
          <Button variant="secondary">{say(language, messages.replacePage)}</Button>
          <a href="/incidentrapporter">{say(language, messages.keepAddress)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}
