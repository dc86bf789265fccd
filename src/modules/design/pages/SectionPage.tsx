import { say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

interface SectionPageProps extends ShownDraft {
  title: string
  action: string
  /** The section that is changed; null for a new one and for the questionnaire's own name. */
  section: string | null
  /** What stands in the fields. */
  values: { readonly sv: string; readonly en: string; readonly id: string }
  /** As it stands now, where somebody else changed it meanwhile. */
  theirs?: { readonly sv: string; readonly en: string } | null
  faults: ReadonlyMap<string, string>
}

/** Where in the page the errors lead. */
const fieldIds: Readonly<Record<string, string>> = { id: 'id', 'title.en': 'rubrik-en' }

/** The heading of a section, or the name of the questionnaire. */
export function SectionPage({ title, action, section, values, theirs, faults, ...shown }: SectionPageProps) {
  const { language } = shown.frame
  const { draft } = shown.opened
  const address = addressOf(draft.id)
  const errors = [...faults].map(([field, message]) => ({ id: fieldIds[field] ?? 'rubrik', message }))
  return (
    <DraftFrame {...shown} view="contents" title={title} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {theirs && (
        <div className="theirs below-4">
          <p className="quiet size-s">{say(language, messages.asItIs)}</p>
          <p>{theirs.sv}</p>
          <p lang="en">{theirs.en}</p>
        </div>
      )}
      <form method="post" action={action} className="section-form" noValidate>
        <input type="hidden" name="version" value={draft.version} />
        <TextField
          language={language}
          id="rubrik"
          name="title.sv"
          label={say(language, messages.sectionSv)}
          value={values.sv}
          error={faults.get('title.sv') ?? faults.get('')}
        />
        <TextField
          language={language}
          id="rubrik-en"
          name="title.en"
          label={say(language, messages.sectionEn)}
          value={values.en}
          error={faults.get('title.en')}
          optional
        />
        <TextField
          language={language}
          id="id"
          label={say(language, messages.idField)}
          hint={say(language, section === null && values.id === '' ? messages.idHint : messages.sectionIdHint)}
          value={values.id}
          error={faults.get('id')}
          width="medium"
          optional={section === null && values.id === ''}
        />
        <div className="actions">
          <Button>{say(language, theirs ? messages.saveMine : messages.save)}</Button>
          {section !== null && (
            <>
              <Button variant="secondary" formAction={`${address}/avsnitt/${section}/kopiera`}>
                {say(language, messages.copy)}
              </Button>
              <a href={`${address}/avsnitt/${section}/ta-bort`}>{say(language, messages.removeSection)}</a>
            </>
          )}
          <a href={address}>{say(language, messages.cancel)}</a>
        </div>
      </form>
    </DraftFrame>
  )
}
