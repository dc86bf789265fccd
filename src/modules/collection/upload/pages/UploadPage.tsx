import type { ReactNode } from 'react'
import { type Language, type Message, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { FileField } from '../../../../ui/FileField.tsx'
import { FaultTable } from '../../../../ui/files/FaultTable.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { Fault, Survey } from '../../../survey/index.ts'

export interface RefusedFile {
  readonly file: string
  readonly faults: readonly Fault[]
  readonly header: readonly string[]
}

interface UploadPageProps {
  frame: Framing
  survey: Pick<Survey, 'closedAt'>
  /** The page of what the file is for: files are sent below it, and its templates lie beside it. */
  path: string
  /** What that page is called. */
  of: Message
  words: Readonly<
    Record<
      'importTitle' | 'importLead' | 'template' | 'faultsTitle' | 'file' | 'fileHint' | 'preview' | 'isClosed',
      Message
    >
  >
  /** What must be known before a file is sent. */
  note?: ReactNode
  /** What was wrong with the file that was sent. */
  refused: RefusedFile | null
}

/** Where a table is sent as a file, and what was wrong with the one before. */
export function UploadPage({ frame, survey, path, of, words, note, refused }: UploadPageProps) {
  const { language } = frame
  const [only] = refused?.faults ?? []
  // A single word of the whole file stands at the field
  const atField = refused?.faults.length === 1 && only?.line === 0 ? only.message[language] : undefined
  return (
    <WorkFrame {...frame} errors={refused !== null}>
      <PageHead
        crumb={<a href={path}>{say(language, of)}</a>}
        title={say(language, words.importTitle)}
        lead={say(language, words.importLead)}
        links={<TemplateLinks language={language} path={path} template={words.template} />}
      />
      {refused !== null && atField === undefined && (
        <FaultTable language={language} title={say(language, words.faultsTitle)} {...refused} />
      )}
      {survey.closedAt === null ? (
        <form method="post" action={`${path}/fil`} encType="multipart/form-data" noValidate>
          <FileField
            language={language}
            id="fil"
            label={say(language, words.file)}
            hint={say(language, words.fileHint)}
            accept=".csv,.xlsx"
            error={atField}
          />
          {note !== undefined && <p className="quiet above-4">{note}</p>}
          <p className="actions above-5">
            <Button>{say(language, words.preview)}</Button>
          </p>
        </form>
      ) : (
        <Notice title={say(language, words.isClosed)} />
      )}
    </WorkFrame>
  )
}

/** The way to a file that is right from the beginning. */
export function TemplateLinks({ language, path, template }: { language: Language; path: string; template: Message }) {
  return (
    <>
      <a href={`${path}-mall.xlsx`}>Excel: {say(language, template)}</a>
      <a href={`${path}-mall.csv`}>CSV: {say(language, template)}</a>
    </>
  )
}
