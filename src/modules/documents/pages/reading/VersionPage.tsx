import { formatDate, say, soften } from '../../../../platform/i18n/index.ts'
import { readWritten } from '../../../../platform/written/index.ts'
import { Blocks } from '../../../../ui/Blocks.tsx'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { OpenVersion } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { documentPath, textPath } from '../addresses.ts'
import { decisionLine, endedLine } from '../decision-words.ts'
import { VersionFileLink } from '../VersionFileLink.tsx'

interface VersionPageProps {
  frame: Framing
  open: OpenVersion
}

/** The text of a version, and one press to say that one has read it. */
export function VersionPage({ frame, open }: VersionPageProps) {
  const { language } = frame
  const { document, version, body, blanks, reader, mayAcknowledge } = open
  const current = version.state === 'in-force'
  const file = (ending: string) =>
    `${documentPath(document.id, `text.${ending}`)}${current ? '' : `?version=${version.number}`}`
  const asks = current && mayAcknowledge && reader !== null
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={documentPath(document.id)}>{say(language, messages.title)}</a>}
        title={soften(document.name)}
        lead={`${say(language, messages.version, version)}. ${decisionLine(language, version)}`}
        links={
          <>
            <VersionFileLink language={language} document={document.id} version={version} />
            {body !== '' && (
              <>
                <a href={file('docx')} download="">
                  {say(language, messages.asWord)}
                </a>
                <a href={file('pdf')} download="">
                  {say(language, messages.asPdf)}
                </a>
              </>
            )}
          </>
        }
      />
      {!current && (
        <Notice kind="warning" title={say(language, version.state === 'draft' ? messages.isDraft : messages.isEarlier)}>
          {version.state === 'draft' ? (
            blanks.length > 0 && <p>{say(language, messages.blanksLeft, { blanks: blanks.length })}.</p>
          ) : (
            <p>
              {endedLine(language, version)}. <a href={textPath(document.id)}>{say(language, messages.toCurrent)}</a>
            </p>
          )}
        </Notice>
      )}
      {asks && reader.asked && reader.readAt === null && (
        <Notice>
          <p>{say(language, messages.askedNotice)}</p>
        </Notice>
      )}
      {body === '' && version.file !== null && <p>{say(language, messages.onlyFile)}</p>}
      <div className="report-text document-text">
        <Blocks blocks={readWritten(body).blocks} />
      </div>
      {asks && (
        <section className="document-confirm" aria-labelledby="last">
          <h2 id="last">{say(language, messages.confirmHeading)}</h2>
          {reader.readAt === null ? (
            <form method="post" action={documentPath(document.id, 'last')}>
              <input type="hidden" name="version" value={version.id} />
              <p>{say(language, messages.confirmWhat)}</p>
              <p className="actions above-4">
                <Button>{say(language, messages.confirm)}</Button>
              </p>
            </form>
          ) : (
            <p>{say(language, messages.confirmed, { date: formatDate(language, new Date(reader.readAt)) })}</p>
          )}
        </section>
      )}
    </WorkFrame>
  )
}
