import { formatDate, type Message, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import type { Followed } from '../../queries/open-page.ts'
import { type Opened, OpenFrame, openPath } from './OpenFrame.tsx'

/** That a report is kept, and the code that it is followed by. */
export function ReceiptPage({ opened, code, left }: { opened: Opened; code: string; left: number }) {
  const { language } = opened
  const title = say(language, messages.receiptTitle)
  return (
    <OpenFrame opened={opened} title={title}>
      <h1>{title}</h1>
      <p className="lead">{say(language, messages.receiptLead)}</p>
      {left > 0 && <Notice kind="warning" title={say(language, messages.photosNoRoom, { count: left })} />}
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

interface FollowAgainPageProps {
  opened: Opened
  code: string
  /** What was to be added. */
  more: string
  why: Message
}

/** What could not be shown or kept just now, with all that was typed. */
export function FollowAgainPage({ opened, code, more, why }: FollowAgainPageProps) {
  const { language, key } = opened
  const title = say(language, messages.followTitle)
  return (
    <OpenFrame opened={opened} title={title} errors>
      <h1>{title}</h1>
      <Notice kind="warning" live title={say(language, why)} />
      <form method="post" action={openPath(key, language, '/folj')} className="above-4">
        <TextField language={language} id="code" label={say(language, messages.codeLabel)} value={code} />
        {more !== '' && (
          <TextArea language={language} id="more" label={say(language, messages.addLabel)} value={more} />
        )}
        <div className="above-4">
          <Button>{say(language, more === '' ? messages.follow : messages.addSend)}</Button>
        </div>
      </form>
    </OpenFrame>
  )
}
