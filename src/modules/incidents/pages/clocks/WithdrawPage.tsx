import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { messages } from '../../messages/clocks/index.ts'

interface WithdrawPageProps {
  frame: Framing
  incident: { readonly id: string; readonly name: string }
  sent: string
  /** Where the clock has its page. */
  back: string
  why: string
  error: string | undefined
}

/** Taking back that something was marked as sent, with the reason. */
export function WithdrawPage({ frame, incident, sent, back, why, error }: WithdrawPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame} errors={error !== undefined}>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={say(language, messages.withdrawTitle)}
        lead={say(language, messages.withdrawAbout)}
      />
      <form method="post" action={`/incidenter/${incident.id}/skickat/${sent}`}>
        <TextArea
          language={language}
          id="why"
          maxLength={1000}
          label={say(language, messages.withdrawWhy)}
          value={why}
          error={error}
        />
        <div className="actions above-4">
          <Button>{say(language, messages.withdraw)}</Button>
          <ButtonLink href={back} variant="secondary">
            {say(language, messages.withdrawKeep)}
          </ButtonLink>
        </div>
      </form>
    </WorkFrame>
  )
}
