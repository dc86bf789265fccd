import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { messages } from '../../messages/index.ts'
import type { Followed } from '../../queries/open-page.ts'
import { type Opened, OpenFrame, openPath } from './OpenFrame.tsx'

/** That a report is kept, and the code that it is followed by. */
export function ReceiptPage({ opened, code }: { opened: Opened; code: string }) {
  const { language } = opened
  const title = say(language, messages.receiptTitle)
  return (
    <OpenFrame opened={opened} title={title}>
      <h1>{title}</h1>
      <p className="lead">{say(language, messages.receiptLead)}</p>
      <Facts items={[[say(language, messages.receiptCode), <strong key="code">{code}</strong>]]} />
    </OpenFrame>
  )
}

interface FollowPageProps {
  opened: Opened
  code: string
  followed: Followed
  added: boolean
}

/** What became of a report, and more words to it. */
export function FollowPage({ opened, code, followed, added }: FollowPageProps) {
  const { language, key } = opened
  const title = say(language, messages.followTitle)
  return (
    <OpenFrame opened={opened} title={title}>
      <h1>{title}</h1>
      {added && <Notice kind="done" live title={say(language, messages.added)} />}
      <Facts
        items={[
          [say(language, messages.reportedOn), formatDate(language, followed.reportedAt)],
          [say(language, messages.stateLabel), say(language, messages.states[followed.state])],
          [say(language, messages.answerLabel), followed.answer ?? say(language, messages.noAnswer)],
        ]}
      />
      <h2 className="above-4">{say(language, messages.addTitle)}</h2>
      <form method="post" action={openPath(key, language, '/folj')}>
        <input type="hidden" name="code" value={code} />
        <TextArea language={language} id="more" label={say(language, messages.addLabel)} />
        <div className="above-4">
          <Button>{say(language, messages.addSend)}</Button>
        </div>
      </form>
    </OpenFrame>
  )
}
