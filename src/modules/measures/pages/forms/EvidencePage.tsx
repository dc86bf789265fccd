import { say } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { UploadFields } from '../../../../ui/files/UploadFields.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { WrittenEvidence } from '../../rules/read/read-evidence.ts'
import { errorsOf, type Faults } from '../form-faults.ts'
import { FormPage } from './FormPage.tsx'

export const evidenceFields = ['measure', 'kind', 'name', 'link', 'document', 'shownOn', 'validUntil'] as const

/** In the order of the page. */
const shownFields = [
  'measure',
  'kind',
  'name',
  'link',
  'file',
  'bekrafta',
  'document',
  'shownOn',
  'validUntil',
] as const

interface EvidencePageProps {
  frame: Framing
  picture: RequirementPicture
  pledged: boolean
  written: WrittenEvidence & { readonly measure: string }
  faults: Faults<keyof WrittenEvidence | 'measure' | 'file' | 'bekrafta'>
}

/** What shows that a measure is in place, and for how long. */
export function EvidencePage({ frame, picture, pledged, written, faults }: EvidencePageProps) {
  const { language } = frame
  const { requirement, measures, documents, mayChange } = picture
  const own = measures.filter((measure) => mayChange || measure.own)
  return (
    <FormPage
      frame={frame}
      requirement={requirement}
      to="belagg"
      title={say(language, messages.addEvidence)}
      sendsFile
      errors={errorsOf(shownFields, faults)}
      button={say(language, messages.saveEvidence)}
    >
      <SelectField
        language={language}
        id="measure"
        label={say(language, messages.whichMeasure)}
        value={written.measure}
        options={own.map(({ id, name }) => ({ value: id, label: name }))}
        error={faults.measure}
      />
      <ChoiceGroup
        language={language}
        kind="single"
        id="kind"
        legend={say(language, messages.whatKind)}
        headingLevel={null}
        options={[
          { value: 'text', label: say(language, messages.kindText), help: say(language, messages.kindTextHelp) },
          { value: 'link', label: say(language, messages.kindLink), help: say(language, messages.kindLinkHelp) },
          { value: 'file', label: say(language, messages.kindFile), help: say(language, messages.kindFileHelp) },
          {
            value: 'document',
            label: say(language, messages.kindDocument),
            help: say(language, messages.kindDocumentHelp),
          },
        ]}
        chosen={[written.kind]}
        error={faults.kind}
      />
      <TextArea
        language={language}
        id="name"
        rows={2}
        label={say(language, messages.whatShows)}
        value={written.name}
        error={faults.name}
      />
      <TextField
        language={language}
        id="link"
        optional
        label={say(language, messages.link)}
        hint={say(language, messages.linkHint)}
        value={written.link}
        error={faults.link}
      />
      <UploadFields
        language={language}
        id="file"
        optional
        pledged={pledged}
        label={say(language, messages.file)}
        error={faults.file}
        pledgeError={faults.bekrafta}
        again={written.kind === 'file' && Object.keys(faults).length > 0}
      />
      <SelectField
        language={language}
        id="document"
        optional
        label={say(language, messages.document)}
        hint={say(language, messages.documentHint)}
        value={written.document}
        options={[
          { value: '', label: say(language, messages.none) },
          ...documents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={faults.document}
      />
      <TextField
        language={language}
        id="shownOn"
        width="short"
        label={say(language, messages.whichDay)}
        hint={say(language, messages.dateHint)}
        value={written.shownOn}
        error={faults.shownOn}
      />
      <TextField
        language={language}
        id="validUntil"
        width="short"
        optional
        label={say(language, messages.untilWhen)}
        hint={say(language, messages.untilWhenHint)}
        value={written.validUntil}
        error={faults.validUntil}
      />
    </FormPage>
  )
}
