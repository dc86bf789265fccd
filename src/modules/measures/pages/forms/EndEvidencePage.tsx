import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { Serving, ShownEvidence } from '../../queries/measures.ts'
import { addressOf } from '../address-of.ts'
import { nameOf } from '../requirements/RequirementsPage.tsx'

interface EndEvidencePageProps {
  frame: Framing
  picture: RequirementPicture
  measure: Serving
  evidence: ShownEvidence
  error: string | null
}

/** Asks before evidence is taken away. */
export function EndEvidencePage({ frame, picture, measure, evidence, error }: EndEvidencePageProps) {
  const { language } = frame
  const { requirement } = picture
  const here = addressOf(requirement.id)
  return (
    <WorkFrame {...frame} errors={error !== null}>
      <PageHead
        crumb={<a href={here}>{nameOf(requirement, language)}</a>}
        title={say(language, messages.endEvidenceTitle)}
        lead={say(language, messages.endEvidenceLead, { name: evidence.name, measure: measure.name })}
      />
      <form method="post" action={`${here}/belagg/ta-bort`} noValidate>
        <input type="hidden" name="belagg" value={evidence.id} />
        <Confirm id="confirmed" label={say(language, messages.endEvidenceConfirm)} error={error} />
        <div className="actions above-5">
          <Button>{say(language, messages.endEvidenceTitle)}</Button>
          <a href={here}>{say(language, messages.keepIt)}</a>
        </div>
      </form>
    </WorkFrame>
  )
}
