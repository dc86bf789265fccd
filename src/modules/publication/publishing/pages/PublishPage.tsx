import { dayOf, formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { WorkFrame } from '../../../../ui/frame/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { AnalysisNav, breakdownName } from '../../../analysis/index.ts'
import type { PublicationPreview } from '../actions/preview-publication.ts'
import { publishMessages as messages } from '../publish-messages.ts'
import { Preview } from './Preview.tsx'
import { selectionFields } from './read-selection.ts'
import { SelectionForm } from './SelectionForm.tsx'

interface PublishPageProps {
  frame: Framing
  preview: PublicationPreview
  /** A preview was asked for. */
  previewed: boolean
  mayPublish: boolean
}

/** Choosing what to publish with the picture, seeing what it hides, and publishing it. */
export function PublishPage({ frame, preview, previewed, mayPublish }: PublishPageProps) {
  const { language } = frame
  const { survey, published, choices, selection, faults } = preview
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      <AnalysisNav language={language} survey={survey.id} current="publish" />
      {published && <Published language={language} preview={preview} />}
      {faults.map((fault) => (
        <Notice key={fault.sv} kind="warning" live title={fault[language]} />
      ))}
      {!staysFixed(preview) && (
        <Section id="val" title={say(language, messages.choose)}>
          <SelectionForm language={language} survey={survey.id} {...{ choices, selection }} />
        </Section>
      )}
      {previewed && faults.length === 0 && <Preview language={language} preview={preview} />}
      {previewed && faults.length === 0 && <Publish language={language} preview={preview} mayPublish={mayPublish} />}
    </WorkFrame>
  )
}

/** Breakdowns have been published, so what can be chosen is chosen already. */
export function staysFixed({ published }: Pick<PublicationPreview, 'published'>): boolean {
  return published !== null && published.selection.breakdowns.length > 0
}

interface PartProps {
  language: Framing['language']
  preview: PublicationPreview
}

function Published({ language, preview }: PartProps) {
  const { survey, published } = preview
  if (!published) return null
  const { revision, at, selection } = published
  const names = (of: readonly string[]) =>
    of.map((by) => breakdownName(by, survey.questionnaire, language)).join(', ') || say(language, messages.nothing)
  return (
    <Notice title={say(language, messages.isPublished, { revision, date: formatDate(language, dayOf(at)) })}>
      <p>
        {say(language, messages.willReplace)}{' '}
        <a href={`/resultat/${survey.id}`}>{say(language, messages.seePublished)}</a>
      </p>
      {staysFixed(preview) && (
        <>
          <p>{say(language, messages.staysLead)}</p>
          <Facts
            items={[
              [say(language, messages.breakdowns), names(selection.breakdowns)],
              [say(language, messages.weights), names(selection.weight)],
            ]}
          />
        </>
      )}
    </Notice>
  )
}

function Publish({ language, preview, mayPublish }: PartProps & { mayPublish: boolean }) {
  const { survey, selection, published } = preview
  if (!survey.closedAt) return <p className="above-5">{say(language, messages.notClosed)}</p>
  if (!mayPublish) return <p className="above-5">{say(language, messages.onlyLead)}</p>
  return (
    <form className="actions above-5" method="post" action={`/analys/${survey.id}/publicera`}>
      {selectionFields(selection).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button>
        {published
          ? say(language, messages.publishAgain, { revision: published.revision + 1 })
          : say(language, messages.publish)}
      </Button>
    </form>
  )
}
