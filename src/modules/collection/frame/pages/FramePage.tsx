import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { counties as known } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { classLabel } from '../../pages/group-words.ts'
import { MemberList, type MemberQuery } from '../../pages/register/MemberList.tsx'
import type { FrameMember } from '../../rules/frame.ts'
import { TemplateLinks } from '../../upload/pages/UploadPage.tsx'
import type { SurveyFrame } from '../actions/read-frame.ts'
import { messages } from '../messages.ts'
import { frameCounts } from '../rules/frame-counts.ts'
import { columnsOf } from '../rules/plan-frame.ts'

interface FramePageProps {
  frame: Framing
  surveyFrame: SurveyFrame
  query: MemberQuery
  /** What was just done. */
  notice: string | null
}

/** Whom a survey asks: how many, of what kinds, and every one. */
export function FramePage({ frame, surveyFrame, query, notice }: FramePageProps) {
  const { language } = frame
  const { survey, members } = surveyFrame
  const path = `/enkater/${survey.id}/urval`
  const n = formatNumber(members.length, language)
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.saved)}>
            <p>{notice}</p>
          </Notice>
        </div>
      )}
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.frame)}
        lead={members.length > 0 && say(language, messages.lead, { n })}
        actions={
          members.length > 0 &&
          survey.closedAt === null && (
            <ButtonLink href={`${path}/fil`} variant="secondary">
              {say(language, messages.changeLink)}
            </ButtonLink>
          )
        }
        links={
          members.length > 0 && (
            <>
              <a href={`${path}.csv`}>{say(language, messages.csv)}</a>
              <a href={`${path}.xlsx`}>{say(language, messages.xlsx)}</a>
            </>
          )
        }
      />
      {members.length === 0 ? (
        <EmptyState id="tom" title={say(language, messages.emptyTitle)} lead={say(language, messages.emptyLead)}>
          <p className="actions">
            <ButtonLink href={`${path}/fil`}>{say(language, messages.importLink)}</ButtonLink>
            <TemplateLinks language={language} path={path} template={messages.template} />
          </p>
        </EmptyState>
      ) : (
        <>
          <Composition language={language} surveyFrame={surveyFrame} />
          <Members language={language} path={path} members={members} query={query} />
        </>
      )}
    </WorkFrame>
  )
}

function Composition({ language, surveyFrame }: { language: Language; surveyFrame: SurveyFrame }) {
  const { counties, classes } = frameCounts(surveyFrame.members, surveyFrame.municipalities)
  const number = (value: number) => formatNumber(value, language)
  return (
    <Section id="sammansattning" title={say(language, messages.composition)}>
      {classes.length > 0 && (
        <ScrollTable
          caption={say(language, messages.tableByClass)}
          captionHidden
          columns={[
            { key: 'class', label: say(language, messages.byClass) },
            { key: 'asked', label: say(language, messages.asked), numeric: true },
          ]}
          rows={classes.map(({ id, asked }) => ({ key: id, cells: [classLabel(id, language), number(asked)] }))}
        />
      )}
      <Details summary={say(language, messages.tableByCounty)}>
        <ScrollTable
          caption={say(language, messages.tableByCounty)}
          captionHidden
          columns={[
            { key: 'county', label: say(language, messages.byCounty) },
            { key: 'asked', label: say(language, messages.asked), numeric: true },
            { key: 'all', label: say(language, messages.ofAll), numeric: true },
          ]}
          rows={counties.map(({ id, asked, all }) => ({
            key: id,
            cells: [known[id]?.name ?? id, number(asked), number(all)],
          }))}
        />
      </Details>
    </Section>
  )
}

interface MembersProps {
  language: Language
  path: string
  members: readonly FrameMember[]
  query: MemberQuery
}

function Members({ language, path, members, query }: MembersProps) {
  const { search, county } = query
  const wanted = search.trim().toLowerCase()
  const found = members.filter(
    ({ name, respondent, countyCode }) =>
      (county === '' || countyCode === county) && (name.toLowerCase().includes(wanted) || respondent.includes(wanted)),
  )
  // The register's own name stands first; what the file says of the county stands in words
  const columns = columnsOf(members).filter((name) => !['name', 'county', 'county_code'].includes(name))
  return (
    <Section id="kommunerna" title={say(language, messages.rows)}>
      <MemberList
        language={language}
        path={path}
        words={{ ...messages, county: messages.byCounty, everyCounty: messages.allCounties }}
        members={members}
        query={query}
        rows={found}
      >
        {(rows) => (
          <ScrollTable
            caption={say(language, messages.tableOfRows)}
            captionHidden
            columns={[
              { key: 'name', label: say(language, messages.municipality) },
              { key: 'code', label: say(language, messages.code) },
              { key: 'county', label: say(language, messages.byCounty) },
              ...columns.map((name) => ({
                key: `column-${name}`,
                label: columnLabel(name, language),
                numeric: name === 'population',
              })),
              { key: 'begun', label: say(language, messages.begun) },
            ]}
            rows={rows.map((member) => ({
              key: member.respondent,
              cells: [
                member.name,
                member.respondent,
                known[member.countyCode ?? '']?.name ?? '',
                ...columns.map((name) => shownValue(name, member.columns[name] ?? '', language)),
                say(language, member.begun ? messages.yes : messages.no),
              ],
            }))}
          />
        )}
      </MemberList>
    </Section>
  )
}

/** Columns that the program knows by name have a word; a column of the agency's own is called what the file calls it. */
function columnLabel(name: string, language: Language): string {
  const known = { population: messages.population, population_class: messages.byClass, group: messages.group }
  const label = Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined
  return label ? say(language, label) : name
}

function shownValue(name: string, value: string, language: Language): string {
  if (name === 'population' && /^\d+$/.test(value)) return formatNumber(Number(value), language)
  return name === 'population_class' ? classLabel(value, language) : value
}
