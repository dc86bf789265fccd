import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../../messages/clocks/index.ts'
import type { OwnClock } from '../../rules/clocks/clocks-of.ts'

/** Asks before a clock of the organisation's own ends. */
export function EndClockPage({ frame, clock }: { frame: Framing; clock: OwnClock }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/incidentklockor">{say(language, messages.ownTitle)}</a>}
        title={`${say(language, messages.ownEndTitle)}: ${clock.name}`}
        lead={say(language, messages.ownEndAbout)}
      />
      <form method="post" action={`/incidentklockor/${clock.id}/avsluta`}>
        <p className="actions above-4">
          <Button>{say(language, messages.ownEnd)}</Button>
          <ButtonLink href="/incidentklockor" variant="secondary">
            {say(language, messages.ownKeep)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}
