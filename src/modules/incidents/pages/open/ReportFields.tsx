import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { FileField } from '../../../../ui/FileField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import type { WrittenReport } from '../../rules/read-report.ts'
import type { ReportFormFault } from '../read-report-form.ts'

interface ReportFieldsProps {
  language: Language
  written: WrittenReport
  faults: readonly ReportFormFault[]
  /** Pictures were chosen, and have to be chosen again. */
  photosAgain: boolean
  /** Who reports is known, and need not say how to be reached. */
  known?: boolean
}

/** What somebody reports, with or without an account. */
export function ReportFields({ language, written, faults, photosAgain, known = false }: ReportFieldsProps) {
  const errorOf = (field: ReportFormFault['field']) => {
    const found = faults.find((fault) => fault.field === field)
    return found && say(language, found.message)
  }
  const more = photosAgain || written.place !== '' || written.contact !== ''
  return (
    <>
      <TextArea
        language={language}
        id="what"
        rows={5}
        label={say(language, messages.whatLabel)}
        hint={say(language, messages.whatHint)}
        value={written.what}
        error={errorOf('what')}
      />
      <div className="above-4">
        <ChoiceGroup
          language={language}
          kind="single"
          id="now"
          row
          legend={say(language, messages.nowLabel)}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            label: say(language, messages.ongoing[value]),
          }))}
          chosen={[written.now]}
        />
      </div>
      <div className="above-4">
        <Details summary={say(language, known ? messages.moreLabelKnown : messages.moreLabel)} open={more}>
          <FileField
            language={language}
            id="photos"
            optional
            multiple
            accept="image/jpeg,image/png,image/webp"
            label={say(language, messages.photosLabel)}
            hint={`${say(language, messages.photosHint)}${photosAgain ? ` ${say(language, messages.photosAgain)}` : ''}`}
            error={errorOf('photos')}
          />
          <TextField
            language={language}
            id="place"
            optional
            label={say(language, messages.placeLabel)}
            value={written.place}
            error={errorOf('place')}
          />
          {!known && (
            <TextField
              language={language}
              id="contact"
              optional
              label={say(language, messages.contactLabel)}
              hint={say(language, messages.contactHint)}
              value={written.contact}
              error={errorOf('contact')}
            />
          )}
        </Details>
      </div>
    </>
  )
}
