import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { FileField } from '../../../../ui/FileField.tsx'
import { FaultTable } from '../../../../ui/files/FaultTable.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { Fault } from '../../../survey/index.ts'
import { messages } from '../../messages/index.ts'
import type { Catalogue } from '../../rules/catalogue/catalogue.ts'

interface ImportPageProps {
  frame: Framing
  /** Those that the municipality has read in. */
  own: readonly Catalogue[]
  name: string
  /** What was wrong with the file that was sent. */
  refused: { readonly file: string; readonly faults: readonly Fault[] } | null
}

/** Where a catalogue is sent as a file, what was wrong with the one before, and those that there are. */
export function ImportPage({ frame, own, name, refused }: ImportPageProps) {
  const { language } = frame
  const [only] = refused?.faults ?? []
  // A single word of the whole file stands at the field
  const atField = refused?.faults.length === 1 && only?.line === 0 ? only.message[language] : undefined
  return (
    <WorkFrame {...frame} errors={refused !== null}>
      <PageHead
        crumb={<a href="/krav">{say(language, messages.requirements)}</a>}
        title={say(language, messages.importCatalogue)}
        lead={say(language, messages.importLead)}
      />
      {refused !== null && atField === undefined && (
        <FaultTable language={language} title={say(language, messages.importFaults)} {...refused} header={[]} />
      )}
      <form method="post" action="/krav/las-in" encType="multipart/form-data" noValidate>
        <TextField
          language={language}
          id="namn"
          label={say(language, messages.importName)}
          hint={say(language, messages.importNameHint)}
          value={name}
        />
        <FileField
          language={language}
          id="fil"
          label={say(language, messages.importFile)}
          hint={`${say(language, messages.importForms)} ${say(language, messages.importFileHint)}.`}
          accept=".json,.xlsx,.csv"
          error={atField}
        />
        <p className="quiet above-4">
          {say(language, messages.importSame)} {say(language, messages.noSecurityClassified)}
        </p>
        <p className="actions above-5">
          <Button>{say(language, messages.importButton)}</Button>
        </p>
      </form>
      {own.length > 0 && (
        <Section id="egna" title={say(language, messages.ownCatalogues)}>
          <ul className="links">
            {own.map(({ id, title }) => (
              <li key={id}>
                <a href={`/krav?katalog=${id}`}>{title[language]}</a>{' '}
                <a
                  href={`/krav/ta-bort-katalog?katalog=${id}`}
                  aria-label={say(language, messages.endCatalogueOf, { title: title[language] })}
                >
                  {say(language, messages.endCatalogue)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </WorkFrame>
  )
}
