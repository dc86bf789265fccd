import { say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { Field } from '../../../ui/Field.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { type Fault, SourceFaults } from '../../survey/index.ts'
import type { ListedQuestionnaire } from '../actions/read-drafts.ts'
import { messages } from '../messages/index.ts'
import type { FormFields } from './form-fields.ts'

interface NewDraftPageProps {
  frame: Framing
  published: readonly ListedQuestionnaire[]
  /** What was typed. */
  fields: FormFields
  faults: ReadonlyMap<string, string>
  /** What is wrong in a file. */
  inFile: readonly Fault[]
}

/** The three ways to begin. */
export function NewDraftPage({ frame, published, fields, faults, inFile }: NewDraftPageProps) {
  const { language } = frame
  const fieldIds: Readonly<Record<string, string>> = {
    'title.sv': 'titel',
    'title.en': 'titel-en',
    id: 'id',
    file: 'fil',
  }
  const errors = [...faults].map(([field, message]) => ({ id: fieldIds[field] ?? 'titel', message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0 || inFile.length > 0}>
      <PageHead
        crumb={<a href="/formular">{say(language, messages.allForms)}</a>}
        title={say(language, messages.newDraft)}
      />
      <ErrorSummary language={language} errors={errors} />
      {inFile.length > 0 && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.fileRefused)}>
            <SourceFaults language={language} faults={inFile} />
          </Notice>
        </div>
      )}
      <Section id="tomt" title={say(language, messages.fromNothing)} lead={say(language, messages.fromNothingLead)}>
        <form method="post" action="/formular/nytt/tomt" noValidate>
          <TextField
            language={language}
            id="titel"
            name="title.sv"
            label={say(language, messages.titleSv)}
            value={fields('title.sv')}
            error={faults.get('title.sv')}
          />
          <TextField
            language={language}
            id="titel-en"
            name="title.en"
            label={say(language, messages.titleEn)}
            value={fields('title.en')}
            error={faults.get('title.en')}
            optional
          />
          <TextField
            language={language}
            id="id"
            label={say(language, messages.idField)}
            hint={say(language, messages.idHint)}
            value={fields('id')}
            error={faults.get('id')}
            optional
          />
          <Button>{say(language, messages.startEmpty)}</Button>
        </form>
      </Section>
      {published.length > 0 && (
        <Section id="publicerat" title={say(language, messages.fromPublished)}>
          <form method="post" action="/formular/nytt/publicerat">
            <SelectField
              language={language}
              id="vilket"
              name="published"
              label={say(language, messages.whichPublished)}
              options={published.map(({ id, version, title }) => ({
                value: `${id}@${version}`,
                label: `${title[language]} (${id}, version ${version})`,
              }))}
            />
            <Button variant="secondary">{say(language, messages.startCopy)}</Button>
          </form>
        </Section>
      )}
      <Section id="filen" title={say(language, messages.fromFile)} lead={say(language, messages.fromFileLead)}>
        <form method="post" action="/formular/nytt/fil" encType="multipart/form-data">
          <Field language={language} id="fil" label={say(language, messages.file)} error={faults.get('file')}>
            {(voice) => <input className="ds-input" type="file" name="file" accept=".yaml,.yml,.xlsx" {...voice} />}
          </Field>
          <Button variant="secondary" icon="upload">
            {say(language, messages.startFile)}
          </Button>
        </form>
      </Section>
    </WorkFrame>
  )
}
