import { say } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { WrittenDecision } from '../../rules/read/read-decision.ts'
import { errorsOf, type Faults } from '../form-faults.ts'
import { FormPage } from './FormPage.tsx'

export const decisionFields = ['applicable', 'reason', 'decidedBy', 'decidedOn'] as const

interface DecisionPageProps {
  frame: Framing
  picture: RequirementPicture
  written: WrittenDecision
  faults: Faults<keyof WrittenDecision>
}

/** Whether a requirement applies to the municipality, and who says so. */
export function DecisionPage({ frame, picture: { requirement }, written, faults }: DecisionPageProps) {
  const { language } = frame
  return (
    <FormPage
      frame={frame}
      requirement={requirement}
      to="beslut"
      title={say(language, messages.decide)}
      errors={errorsOf(decisionFields, faults)}
      button={say(language, messages.saveDecision)}
    >
      <ChoiceGroup
        language={language}
        kind="single"
        id="applicable"
        legend={say(language, messages.whether)}
        headingLevel={null}
        options={[
          { value: 'ja', label: say(language, messages.applies) },
          { value: 'nej', label: say(language, messages.appliesNot) },
        ]}
        chosen={[written.applicable]}
        error={faults.applicable}
      />
      <TextArea
        language={language}
        id="reason"
        label={say(language, messages.reason)}
        hint={say(language, messages.reasonHint)}
        value={written.reason}
        error={faults.reason}
      />
      <TextField
        language={language}
        id="decidedBy"
        label={say(language, messages.decidedBy)}
        hint={say(language, messages.decidedByHint)}
        value={written.decidedBy}
        error={faults.decidedBy}
      />
      <TextField
        language={language}
        id="decidedOn"
        width="short"
        label={say(language, messages.decidedOn)}
        hint={say(language, messages.dateHint)}
        value={written.decidedOn}
        error={faults.decidedOn}
      />
    </FormPage>
  )
}
