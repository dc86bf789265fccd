import { say, soften } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { UploadFields } from '../../../../ui/files/UploadFields.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import type { OpenDraft } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { documentPath, textPath } from '../addresses.ts'
import { type Faults, faultOf } from '../form-faults.ts'
import { VersionFileLink } from '../VersionFileLink.tsx'
import { Difference } from './Difference.tsx'

interface DraftPageProps {
  frame: Framing
  open: OpenDraft
  /** What was sent and could not be saved. */
  written: string | null
  faults: Faults
  /** Somebody else has saved meanwhile. */
  conflict: boolean
  /** Whoever writes has said before that they add nothing security-classified. */
  pledged: boolean
  notice: string | null
}

/** The text of the next version, to write in. */
export function DraftPage({ frame, open, written, faults, conflict, pledged, notice }: DraftPageProps) {
  const { language } = frame
  const { document, version, body, saved, blanks, current } = open
  const path = (page = '') => documentPath(document.id, page)
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults} />
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href={path()}>{document.name}</a>}
        title={say(language, messages.draftHead, { name: soften(document.name) })}
        lead={`${say(language, messages.version, version)}. ${say(language, messages.draftLead)}`}
        links={
          <>
            <a href={textPath(document.id, version.number)}>{say(language, messages.readDraft)}</a>
            {current !== null && <a href={path('utkast/skillnad')}>{say(language, messages.seeDifference)}</a>}
            <a href={path('besluta')}>{say(language, messages.enterDecision)}</a>
          </>
        }
      />
      {conflict && (
        <Notice kind="warning" live title={say(language, messages.conflictTitle)}>
          <p>{say(language, messages.conflictLead)}</p>
          <Difference language={language} before={body} after={written ?? ''} />
        </Notice>
      )}
      {blanks.length > 0 && !conflict && (
        <Section id="luckor" title={say(language, messages.blanksLeft, { blanks: blanks.length })}>
          <Details summary={say(language, messages.blanksWhich)}>
            <ul className="dashed">
              {[...new Set(blanks)].map((blank) => (
                <li key={blank}>{blank}</li>
              ))}
            </ul>
          </Details>
        </Section>
      )}
      <form method="post" action={path('utkast')} className="draft-form" noValidate>
        <input type="hidden" name="sparad" value={saved} />
        <TextArea
          language={language}
          id="body"
          label={say(language, messages.body)}
          value={written ?? body}
          rows={28}
          error={faultOf(faults, 'body')}
        />
        <Details summary={say(language, messages.howToWrite)}>
          <ul className="dashed">
            {messages.howRules.map((rule) => (
              <li key={rule.sv}>{say(language, rule)}</li>
            ))}
          </ul>
        </Details>
        <p className="actions above-4">
          <Button>{say(language, messages.saveDraft)}</Button>
          <a href={path()}>{say(language, messages.backToDocument)}</a>
        </p>
      </form>
      <Section id="filen" title={say(language, messages.fileTitle)} lead={say(language, messages.fileLead)}>
        {version.file !== null && (
          <form method="post" action={path('utkast/utan-fil')}>
            <p>
              {say(language, messages.fileNow)}:{' '}
              <VersionFileLink language={language} document={document.id} version={version} />
            </p>
            <p className="actions above-3">
              <Button variant="secondary" size="sm">
                {say(language, messages.fileRemove)}
              </Button>
            </p>
          </form>
        )}
        <form method="post" action={path('utkast/ladda-upp')} encType="multipart/form-data" noValidate>
          <UploadFields
            language={language}
            pledged={pledged}
            error={faultOf(faults, 'fil')}
            pledgeError={faultOf(faults, 'bekrafta')}
            again={faults.length > 0}
          />
          <p className="actions above-4">
            <Button variant="secondary">
              {say(language, version.file === null ? messages.fileAdd : messages.fileReplace)}
            </Button>
          </p>
        </form>
      </Section>
    </WorkFrame>
  )
}
