import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { AnalysisNav } from '../../pages/AnalysisNav.tsx'
import type { LinkSummary, Links } from '../actions/list-links.ts'
import { messages } from './messages.ts'

interface LinksPageProps {
  frame: Framing
  links: Links
  mayLink: boolean
  /** A file that was refused: what it held, and everything that is wrong with it. */
  refused: { readonly source: string; readonly faults: readonly string[] } | null
}

/** What a survey is compared with, and what it could be. */
export function LinksPage({ frame, links, mayLink, refused }: LinksPageProps) {
  const { language } = frame
  const { survey } = links
  const base = `/analys/${survey.id}/jamfor`
  return (
    <WorkFrame {...frame} errors={refused !== null}>
      {refused && (
        <ErrorSummary language={language} errors={refused.faults.map((message) => ({ id: 'source', message }))} />
      )}
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      <AnalysisNav language={language} survey={survey.id} current="rounds" />
      {links.links.length === 0 ? (
        <EmptyState id="inga" title={say(language, messages.noLinks)} lead={say(language, messages.noLinksLead)} />
      ) : (
        <div className="above-4">
          <Table
            stack
            caption={say(language, messages.links)}
            columns={[
              { key: 'title', label: say(language, messages.linkedTo) },
              { key: 'saved', label: say(language, messages.saved), wide: true },
              { key: 'state', label: say(language, messages.state), wide: true },
            ]}
            rows={links.links.map((link) => ({
              key: link.earlier,
              cells: [
                <a key="a" href={`${base}/${link.earlier}`}>
                  {link.title[language]}
                </a>,
                savedWords(link, language),
                <State key="s" language={language} published={link.published} />,
              ],
            }))}
          />
        </div>
      )}
      {mayLink && <LinkForm language={language} links={links} base={base} />}
      {mayLink && (
        <Details summary={say(language, messages.takeIn)} {...(refused && { open: true })}>
          <form method="post" action={`${base}/siffror`}>
            <TextArea
              language={language}
              id="source"
              label={say(language, messages.source)}
              hint={say(language, messages.sourceHint)}
              rows={10}
              value={refused?.source ?? ''}
              error={refused?.faults.join(' ')}
            />
            <p className="actions above-4">
              <Button variant="secondary">{say(language, messages.takeInButton)}</Button>
            </p>
          </form>
        </Details>
      )}
    </WorkFrame>
  )
}

function LinkForm({ language, links, base }: Pick<Framing, 'language'> & { links: Links; base: string }) {
  if (links.candidates.length === 0) return <p className="quiet above-4">{say(language, messages.noCandidates)}</p>
  return (
    <form className="above-4" method="post" action={base}>
      <SelectField
        language={language}
        id="till"
        label={say(language, messages.startLink)}
        hint={say(language, messages.startHint)}
        options={links.candidates.map(({ id, kind, title }) => ({ value: `${kind}:${id}`, label: title[language] }))}
      />
      <p className="actions above-4">
        <Button variant="secondary">{say(language, messages.start)}</Button>
      </p>
    </form>
  )
}

function savedWords({ savedAt, savedBy }: Pick<LinkSummary, 'savedAt' | 'savedBy'>, language: Framing['language']) {
  const date = formatDate(language, savedAt)
  return savedBy === null ? date : say(language, messages.savedBy, { date, name: savedBy })
}

function State({ language, published }: Pick<Framing, 'language'> & Pick<LinkSummary, 'published'>) {
  if (published === null) return <>{say(language, messages.notPublished)}</>
  const date = say(language, messages.publishedOn, { date: formatDate(language, published.at) })
  return (
    <>
      <Status kind="done">{date}</Status>
      {published.changed && <p className="quiet">{say(language, messages.changedSince)}</p>}
    </>
  )
}
