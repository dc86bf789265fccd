import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { OpenDocument } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { draftOf, inForce } from '../../rules/version.ts'
import { documentPath, textPath } from '../addresses.ts'
import { decisionLine, endedLine } from '../decision-words.ts'
import { VersionFileLink } from '../VersionFileLink.tsx'

interface PartProps {
  language: Language
  open: OpenDocument
}

/** What is in force, and the draft beside it. */
export function DocumentVersions({ language, open }: PartProps) {
  const current = inForce(open.versions)
  const path = (page: string) => documentPath(open.document.id, page)
  return (
    <>
      <Section id="texten" title={say(language, messages.nowTitle)}>
        {current === null ? (
          <p>
            {say(
              language,
              open.versions.some(({ state }) => state === 'repealed') ? messages.nowRepealed : messages.nowNone,
            )}
          </p>
        ) : (
          <>
            <p>
              <strong>{say(language, messages.version, { number: current.number })}</strong>.{' '}
              {decisionLine(language, current)}.
            </p>
            <ReadingLine language={language} open={open} />
            <p className="actions above-3">
              <ButtonLink href={textPath(open.document.id)}>{say(language, messages.readText)}</ButtonLink>
              <VersionFileLink language={language} document={open.document.id} version={current} />
              <a href={path('text.docx')} download="">
                {say(language, messages.asWord)}
              </a>
              {open.mayChange && <a href={path('upphav')}>{say(language, messages.repeal)}</a>}
            </p>
          </>
        )}
      </Section>
      <Draft language={language} open={open} />
    </>
  )
}

function ReadingLine({ language, open: { document, reading, reader, works } }: PartProps) {
  if (reading === null) return null
  const { total } = reading
  return (
    <p>
      {total === null ? say(language, messages.readingFew) : say(language, messages.readingOf, total)}.{' '}
      {reader?.asked && reader.readAt === null && `${say(language, messages.askedNotice)} `}
      {works && <a href={documentPath(document.id, 'lasning')}>{say(language, messages.seeWho)}</a>}
    </p>
  )
}

function Draft({ language, open: { document, versions, mayChange } }: PartProps) {
  const draft = draftOf(versions)
  const path = (page: string) => documentPath(document.id, page)
  const current = inForce(versions)
  if (draft === null && !mayChange) return null
  return (
    <Section id="utkast" title={say(language, messages.draftTitle)}>
      {draft === null ? (
        <>
          <p>{say(language, messages.draftNone)}</p>
          <form method="post" action={path('utkast/borja')}>
            <p className="actions above-3">
              <Button variant="secondary">
                {say(language, current === null ? messages.startText : messages.startDraft)}
              </Button>
            </p>
          </form>
        </>
      ) : (
        <>
          <p>
            {say(language, messages.draftIs, {
              number: draft.number,
              name: draft.changedBy,
              date: formatDate(language, new Date(draft.changedAt)),
            })}
          </p>
          <p className="actions above-3">
            {mayChange && (
              <ButtonLink href={path('utkast')} variant="secondary">
                {say(language, messages.goOn)}
              </ButtonLink>
            )}
            {mayChange && (
              <ButtonLink href={path('besluta')} variant="secondary">
                {say(language, messages.enterDecision)}
              </ButtonLink>
            )}
            <a href={textPath(document.id, draft.number)}>{say(language, messages.readDraft)}</a>
            <a href={path('utkast/skillnad')}>{say(language, messages.seeDifference)}</a>
            {mayChange && <a href={path('utkast/ta-bort')}>{say(language, messages.dropDraft)}</a>}
          </p>
        </>
      )}
    </Section>
  )
}

/** What was in force before, each with its decision. */
export function EarlierVersions({ language, open: { document, versions } }: PartProps) {
  const earlier = versions.filter(({ state }) => state === 'replaced' || state === 'repealed')
  if (earlier.length === 0) return null
  return (
    <Section id="tidigare" title={say(language, messages.earlierTitle)}>
      <Table
        caption={say(language, messages.earlierTitle)}
        captionHidden
        stack
        columns={[
          { key: 'version', label: say(language, messages.columnVersion) },
          { key: 'decision', label: say(language, messages.columnDecision), wide: true },
          { key: 'ended', label: say(language, messages.columnEnded), wide: true },
        ]}
        rows={earlier.map((version) => ({
          key: version.id,
          cells: [
            <a key="version" href={textPath(document.id, version.number)}>
              {say(language, messages.version, version)}
            </a>,
            decisionLine(language, version),
            endedLine(language, version),
          ],
        }))}
      />
    </Section>
  )
}
