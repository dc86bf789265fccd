import { say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Requirements } from '../../actions/requirements/list-requirements.ts'
import { messages } from '../../messages/index.ts'
import { type Catalogue, requirementsOf, type Theme } from '../../rules/catalogue/catalogue.ts'
import { findRequirements, type RequirementQuery } from '../../rules/find-requirements.ts'
import { addressOf } from '../address-of.ts'
import { effortWords } from '../effort-words.ts'
import { StateWord } from '../StateWord.tsx'
import { RequirementFilter } from './RequirementFilter.tsx'

interface RequirementsPageProps {
  frame: Framing
  requirements: Requirements
  /** The one that is shown. */
  catalogue: Catalogue
  query: RequirementQuery
  /** What was just done. */
  notice: string | null
}

/** What is required, one catalogue at a time, by theme and with how each stands. */
export function RequirementsPage({ frame, requirements, catalogue, query, notice }: RequirementsPageProps) {
  const { language } = frame
  const { states, mayChange } = requirements
  const all = requirementsOf(catalogue)
  const found = findRequirements(catalogue, states, query, language)
  const shown = found.reduce((sum, theme) => sum + theme.requirements.length, 0)
  const applying = all.filter(({ id }) => states.get(id) !== 'not-applicable')
  const met = applying.filter(({ id }) => states.get(id) === 'met').length
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        title={say(language, messages.requirements)}
        lead={say(language, messages.requirementsLead, { met, n: applying.length, title: catalogue.title[language] })}
        actions={
          mayChange && (
            <ButtonLink href="/krav/las-in" variant="secondary" icon="upload">
              {say(language, messages.importCatalogue)}
            </ButtonLink>
          )
        }
        links={
          <>
            <a href="/atgarder">{say(language, messages.actionPlan)}</a>
            <a href={`/krav/brister?katalog=${catalogue.id}`}>{say(language, messages.gaps)}</a>
            <a href={`/krav/tillamplighet?katalog=${catalogue.id}`}>{say(language, messages.statement)}</a>
          </>
        }
      />
      <p className="quiet below-4">{catalogue.about[language]}</p>
      <RequirementFilter language={language} catalogues={requirements.catalogues} catalogue={catalogue} query={query} />
      <p className="chosen">
        <strong>{say(language, messages.shownOf, { shown, n: all.length })}</strong>
        {shown < all.length && <a href={`/krav?katalog=${catalogue.id}`}>{say(language, messages.clear)}</a>}
      </p>
      {shown === 0 ? (
        <EmptyState
          id="inget"
          title={say(language, messages.nothingFound)}
          lead={say(language, messages.nothingFoundLead)}
        />
      ) : (
        found.map((theme) => <ThemeTable key={theme.id} {...{ language, theme, states }} />)
      )}
    </WorkFrame>
  )
}

interface ThemeTableProps {
  language: Framing['language']
  theme: Theme
  states: Requirements['states']
}

function ThemeTable({ language, theme, states }: ThemeTableProps) {
  const title = theme.title[language]
  return (
    <Section id={theme.id} title={title}>
      <Table
        caption={title}
        captionHidden
        stack
        columns={[
          { key: 'requirement', label: say(language, messages.requirement) },
          { key: 'state', label: say(language, messages.stateColumn), wide: true },
          { key: 'place', label: say(language, messages.place), wide: true },
          { key: 'effort', label: say(language, messages.effort), wide: true },
        ]}
        rows={theme.requirements.map((requirement) => ({
          key: requirement.id,
          cells: [
            <a key="requirement" href={addressOf(requirement.id)}>
              {nameOf(requirement, language)}
            </a>,
            <StateWord key="state" language={language} state={states.get(requirement.id) ?? 'not-assessed'} />,
            say(language, messages.at[requirement.at]),
            requirement.minutes === null ? '–' : effortWords(language, requirement.minutes),
          ],
        }))}
      />
    </Section>
  )
}

/** `5.1 Beslutad policy`; what has no number of its own is called by its title alone. */
export function nameOf({ number, title }: Theme['requirements'][number], language: Framing['language']): string {
  return /\d/.test(number) ? `${number} ${title[language]}` : title[language]
}
