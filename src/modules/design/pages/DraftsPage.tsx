import { formatDate, formatTime, type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Details } from '../../../ui/Details.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { ListedDraft, ListedQuestionnaire } from '../actions/read-drafts.ts'
import { messages } from '../messages/index.ts'

interface DraftsPageProps {
  frame: Framing
  drafts: readonly ListedDraft[]
  published: readonly ListedQuestionnaire[]
}

/** Every questionnaire of the agency: what is being written, and what has been used. */
export function DraftsPage({ frame, drafts, published }: DraftsPageProps) {
  const { language } = frame
  const written = drafts.filter(({ discardedAt }) => discardedAt === null)
  const discarded = drafts.filter(({ discardedAt }) => discardedAt !== null)
  const start = (
    <ButtonLink href="/formular/nytt" icon="add">
      {say(language, messages.newDraft)}
    </ButtonLink>
  )
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.forms)}
        lead={say(language, messages.formsLead)}
        {...(written.length > 0 && { actions: start })}
      />
      {written.length === 0 ? (
        <EmptyState id="utkast" title={say(language, messages.noDrafts)} lead={say(language, messages.noDraftsLead)}>
          {start}
        </EmptyState>
      ) : (
        <Section id="utkast" title={say(language, messages.draftsHeading)}>
          <DraftTable language={language} drafts={written} />
        </Section>
      )}
      {published.length > 0 && (
        <Section
          id="publicerade"
          title={say(language, messages.publishedHeading)}
          lead={say(language, messages.publishedLead)}
        >
          <PublishedTable language={language} published={published} />
        </Section>
      )}
      {discarded.length > 0 && (
        <Details summary={say(language, messages.discardedHeading)}>
          {discarded.map((draft) => (
            <form key={draft.id} method="post" action={`/formular/${draft.id}/ta-tillbaka`} className="actions below-2">
              <input type="hidden" name="version" value={draft.version} />
              <span>{soften(draft.title[language])}</span>
              <Button
                variant="secondary"
                size="sm"
                label={say(language, messages.takeBackOf, { title: draft.title[language] })}
              >
                {say(language, messages.takeBack)}
              </Button>
            </form>
          ))}
        </Details>
      )}
    </WorkFrame>
  )
}

function DraftTable({ language, drafts }: { language: Language; drafts: readonly ListedDraft[] }) {
  return (
    <Table
      caption={say(language, messages.draftsHeading)}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, messages.name) },
        { key: 'id', label: say(language, messages.idHeading) },
        { key: 'questions', label: say(language, messages.questionsHeading), numeric: true },
        { key: 'changed', label: say(language, messages.changedHeading) },
      ]}
      rows={drafts.map(({ id, title, questionnaire, questions, updatedAt, updatedBy, basedOnVersion }) => ({
        key: id,
        cells: [
          <a key="link" href={`/formular/${id}`}>
            {soften(title[language])}
          </a>,
          <span key="id">
            {questionnaire}
            {basedOnVersion !== null && (
              <small className="second-line">{say(language, messages.basedOn, { version: basedOnVersion })}</small>
            )}
          </span>,
          questions,
          [`${formatDate(language, updatedAt)} ${formatTime(language, updatedAt)}`, updatedBy]
            .filter(Boolean)
            .join(', '),
        ],
      }))}
    />
  )
}

function PublishedTable({ language, published }: { language: Language; published: readonly ListedQuestionnaire[] }) {
  return (
    <Table
      caption={say(language, messages.publishedHeading)}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, messages.name) },
        { key: 'version', label: say(language, messages.versionHeading), numeric: true },
        { key: 'questions', label: say(language, messages.questionsHeading), numeric: true },
        { key: 'do', label: say(language, messages.doHeading) },
      ]}
      rows={published.map(({ id, version, title, questions }) => ({
        key: id,
        cells: [
          soften(title[language]),
          version,
          questions,
          <form key="do" method="post" action="/formular/nytt/publicerat">
            <input type="hidden" name="published" value={`${id}@${version}`} />
            <Button
              variant="secondary"
              size="sm"
              label={say(language, messages.copyAsDraftOf, { title: title[language] })}
            >
              {say(language, messages.copyAsDraft)}
            </Button>
          </form>,
        ],
      }))}
    />
  )
}
