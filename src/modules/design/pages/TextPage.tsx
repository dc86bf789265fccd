import { say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { type Fault, SourceFaults } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

interface TextPageProps extends ShownDraft {
  /** What stands in the field. */
  source: string
  faults: readonly Fault[]
  /** The text as it stands, where somebody else changed it meanwhile. */
  theirs: string | null
}

/** The whole questionnaire as text, with what is wrong in it by line. */
export function TextPage({ source, faults, theirs, ...shown }: TextPageProps) {
  const { language } = shown.frame
  const { draft } = shown.opened
  const address = addressOf(draft.id)
  return (
    <DraftFrame {...shown} view="text" errors={faults.length > 0}>
      <p className="below-4">{say(language, messages.textLead)}</p>
      {faults.length > 0 && (
        <div className="below-4">
          <Notice kind="warning" live title={say(language, messages.textRefused)}>
            <SourceFaults language={language} faults={faults} field={{ id: 'kalla', text: source }} />
          </Notice>
        </div>
      )}
      {theirs !== null && (
        <Details summary={say(language, messages.asItIs)} open>
          <pre className="source-text">{theirs}</pre>
        </Details>
      )}
      <form method="post" action={`${address}/yaml`} className="source-form">
        <input type="hidden" name="version" value={draft.version} />
        <TextArea
          language={language}
          id="kalla"
          name="source"
          rows={28}
          label={say(language, messages.textField)}
          value={source}
        />
        <div className="actions">
          <Button>{say(language, theirs === null ? messages.saveText : messages.saveMine)}</Button>
          <ButtonLink variant="secondary" icon="download" href={`${address}/enkat.yaml`} download={`${draft.id}.yaml`}>
            {say(language, messages.download)}
          </ButtonLink>
        </div>
      </form>
    </DraftFrame>
  )
}
