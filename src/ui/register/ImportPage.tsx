import { formatShortDate, formatTime, formatWhole, say } from '../../platform/i18n/index.ts'
import type { Imported, Register } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { Confirm } from '../Confirm.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { FileField } from '../FileField.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { Notice } from '../Notice.tsx'
import { PageHead } from '../PageHead.tsx'
import { Section } from '../Section.tsx'
import { Table } from '../Table.tsx'
import { messages } from './import-messages.ts'

interface ImportPageProps {
  frame: Framing
  register: Register
  imports: readonly Imported[]
  /** It has been said before that nothing security-classified is entered here. */
  pledged: boolean
  /** What is wrong with the file that was sent. */
  fileError: string | undefined
  pledgeError: string | undefined
  notice: string | null
}

/** Where a list is sent, and what has been read before, each to be undone. */
export function ImportPage({ frame, register, imports, pledged, fileError, pledgeError, notice }: ImportPageProps) {
  const { language } = frame
  const { path, words } = register
  const errors = [
    ...(fileError === undefined ? [] : [{ id: 'fil', message: fileError }]),
    ...(pledgeError === undefined ? [] : [{ id: 'bekrafta', message: pledgeError }]),
  ]
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={path}>{say(language, words.title)}</a>}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      {notice !== null && (
        <div className="below-4">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <form method="post" action={`${path}/las-in`} encType="multipart/form-data" noValidate>
        <input type="hidden" name="steg" value="fil" />
        <FileField
          language={language}
          id="fil"
          label={say(language, messages.file)}
          hint={say(language, messages.fileHint)}
          accept=".xlsx,.csv,.txt"
          error={fileError}
        />
        {pledged ? (
          <p className="quiet">{say(language, messages.pledgedBefore)}</p>
        ) : (
          <Confirm id="bekrafta" label={say(language, messages.pledge)} error={pledgeError ?? null} />
        )}
        <p className="actions above-4">
          <Button>{say(language, messages.goOn)}</Button>
        </p>
      </form>
      {imports.length > 0 && (
        <Section id="inlasta" title={say(language, messages.earlier)}>
          <form method="post" action={`${path}/las-in`}>
            <input type="hidden" name="steg" value="angra" />
            <Table
              caption={say(language, messages.earlier)}
              captionHidden
              stack
              columns={[
                { key: 'file', label: say(language, messages.file) },
                { key: 'when', label: say(language, messages.when) },
                { key: 'who', label: say(language, messages.who) },
                { key: 'added', label: say(language, messages.added), numeric: true },
                { key: 'changed', label: say(language, messages.changed), numeric: true },
                { key: 'undo', label: say(language, messages.undo) },
              ]}
              rows={imports.map(({ id, fileName, importedAt, importedBy, added, changed, undoneAt }) => ({
                key: id,
                cells: [
                  fileName,
                  `${formatShortDate(language, importedAt)} ${formatTime(language, importedAt)}`,
                  importedBy,
                  formatWhole(language, added),
                  formatWhole(language, changed),
                  undoneAt === null ? (
                    <Button
                      key="undo"
                      variant="secondary"
                      size="sm"
                      name="inlasning"
                      value={id}
                      label={say(language, messages.undoOf, { file: fileName })}
                    >
                      {say(language, messages.undo)}
                    </Button>
                  ) : (
                    say(language, messages.undone)
                  ),
                ],
              }))}
            />
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}
