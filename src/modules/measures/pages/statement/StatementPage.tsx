import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import type { Catalogue } from '../../rules/catalogue/catalogue.ts'
import { requirementStates } from '../../rules/state/requirement-state.ts'
import type { Statement } from '../../rules/statement/statement.ts'
import { addressOf } from '../address-of.ts'
import { CatalogueLinks } from '../gap/CatalogueLinks.tsx'
import { nameOf } from '../requirements/RequirementsPage.tsx'
import { StateWord } from '../StateWord.tsx'
import { appliesWords, doneWords } from './row-words.ts'

interface StatementPageProps {
  frame: Framing
  statement: Statement
  catalogues: readonly Catalogue[]
}

/** The statement of applicability, to read and to fetch. */
export function StatementPage({ frame, statement, catalogues }: StatementPageProps) {
  const { language } = frame
  const { catalogue, themes, tally, undecided, today } = statement
  const file = (format: string) => `/krav/tillamplighet.${format}?katalog=${catalogue.id}`
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/krav?katalog=${catalogue.id}`}>{say(language, messages.requirements)}</a>}
        title={say(language, messages.statement)}
        lead={say(language, messages.statementLead, { title: catalogue.title[language] })}
        actions={
          <ButtonLink href={file('docx')} variant="secondary" icon="download" download="">
            {say(language, messages.asWord)}
          </ButtonLink>
        }
        links={
          <>
            <a href={file('xlsx')} download="">
              {say(language, messages.asSheet)}
            </a>
            <a href={file('pdf')} download="">
              {say(language, messages.asPdf)}
            </a>
          </>
        }
      />
      <CatalogueLinks language={language} catalogues={catalogues} shown={catalogue.id} path="/krav/tillamplighet" />
      <Notice>
        <p>{say(language, messages.statementSecret)}</p>
      </Notice>
      <p className="above-4">
        {say(language, messages.statementDate, { date: formatDate(language, today) })}.{' '}
        {say(language, messages.statementUndecided, { n: undecided })}
      </p>
      <Facts items={requirementStates.map((state) => [say(language, messages.state[state]), `${tally[state]}`])} />
      {themes.map(({ id, title, rows }) => (
        <Section key={id} id={id} title={title[language]}>
          <Table
            caption={title[language]}
            captionHidden
            stack
            columns={[
              { key: 'requirement', label: say(language, messages.requirement) },
              { key: 'applies', label: say(language, messages.appliesColumn), wide: true },
              { key: 'state', label: say(language, messages.stateColumn), wide: true },
              { key: 'done', label: say(language, messages.doneAndShown), wide: true },
            ]}
            rows={rows.map((row) => ({
              key: row.requirement.id,
              cells: [
                <a key="requirement" href={addressOf(row.requirement.id)}>
                  {nameOf(row.requirement, language)}
                </a>,
                appliesWords(language, row),
                <StateWord key="state" language={language} state={row.state} />,
                doneWords(language, row),
              ],
            }))}
          />
        </Section>
      ))}
    </WorkFrame>
  )
}
