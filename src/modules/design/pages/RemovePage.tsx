import { say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { messages } from '../messages/index.ts'
import { DraftFrame } from './DraftFrame.tsx'
import type { ShownDraft } from './shown-draft.ts'

interface RemovePageProps extends ShownDraft {
  title: string
  lead: string
  /** What is removed, by name. */
  name?: string
  action: string
  back: string
  /** Why it could not be. */
  faults: readonly string[]
}

/** One question before something is removed. */
export function RemovePage({ title, lead, name, action, back, faults, ...shown }: RemovePageProps) {
  const { language } = shown.frame
  return (
    <DraftFrame {...shown} view="contents" title={title} errors={faults.length > 0}>
      {faults.length > 0 && (
        <div className="below-4">
          <Notice kind="warning" live title={say(language, messages.notDone)}>
            {faults.map((fault) => (
              <p key={fault}>{fault}</p>
            ))}
          </Notice>
        </div>
      )}
      {name !== undefined && (
        <p className="lead">
          <strong>{name}</strong>
        </p>
      )}
      <p className="below-4">{lead}</p>
      <form method="post" action={action} className="actions">
        <input type="hidden" name="version" value={shown.opened.draft.version} />
        {faults.length === 0 && <Button>{title}</Button>}
        <a href={back}>{say(language, messages.cancel)}</a>
      </form>
    </DraftFrame>
  )
}
