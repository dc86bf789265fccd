import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { momentWords } from '../../pages/moment.ts'
import type { MyResponse } from '../../response.ts'
import { messages } from '../messages.ts'
import { sectionOf } from '../rules/changes-in.ts'
import type { Change } from '../together.ts'
import { changeWords, whoWords } from './change-words.ts'

interface ChangesPageProps {
  frame: Framing
  response: MyResponse
  /** When the visit before this one ended; null on the first. */
  since: Date | null
  /** The newest first; those of one section where one is chosen. */
  changes: readonly Change[]
  /** Whether everything is shown, or what is new. */
  all: boolean
  /** Id of the section that is chosen; '' for all of them. */
  section: string
  /** More than are shown. */
  cut: number | null
  seen: boolean
}

/** What others did in the survey, the newest first. */
export function ChangesPage({ frame, response, since, changes, all, section, cut, seen }: ChangesPageProps) {
  const { language } = frame
  const { survey } = response
  const base = `/enkater/${survey.id}`
  const lead = all
    ? say(language, messages.changesAll)
    : since === null
      ? say(language, messages.firstVisit)
      : say(language, messages.changesSince, { when: momentWords(since, language) })
  return (
    <WorkFrame {...frame}>
      {seen && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.seenNow)} />
        </div>
      )}
      <PageHead
        crumb={<a href={base}>{survey.title[language]}</a>}
        title={say(language, messages.changesTitle)}
        lead={lead}
        links={
          <a href={all ? `${base}/andringar` : `${base}/andringar?allt=ja`}>
            {say(language, all ? messages.showSince : messages.showAll)}
          </a>
        }
      />
      <form method="get" action={`${base}/andringar`} className="below-5">
        {all && <input type="hidden" name="allt" value="ja" />}
        <SelectField
          language={language}
          id="del"
          label={say(language, messages.filterPart)}
          value={section}
          options={[
            { value: '', label: say(language, messages.everyPart) },
            ...survey.questionnaire.sections.map(({ id, title }) => ({ value: id, label: title[language] })),
          ]}
        />
        <p className="above-3">
          <Button variant="secondary" size="sm">
            {say(language, messages.filter)}
          </Button>
        </p>
      </form>
      {changes.length === 0 ? (
        <EmptyState
          id="tomt"
          title={say(language, section === '' ? messages.nothingNew : messages.nothingNewInPart)}
          lead={say(language, messages.nothingNewLead)}
        />
      ) : (
        <>
          <Changes language={language} survey={survey} changes={changes} />
          {cut !== null && <p className="quiet above-3">{say(language, messages.onlyNewest, { n: cut })}</p>}
          {!all && (
            <form method="post" action={`${base}/andringar/sett`} className="above-5">
              <Button variant="secondary">{say(language, messages.markSeen)}</Button>
            </form>
          )}
        </>
      )}
    </WorkFrame>
  )
}

interface ChangesProps {
  language: Language
  survey: Survey
  changes: readonly Change[]
}

function Changes({ language, survey, changes }: ChangesProps) {
  const { questionnaire } = survey
  return (
    <Table
      caption={say(language, messages.changesTitle)}
      captionHidden
      stack
      columns={[
        { key: 'what', label: say(language, messages.whatColumn) },
        { key: 'where', label: say(language, sharedMessages.question), wide: true },
        { key: 'who', label: say(language, messages.whoColumn), wide: true },
        { key: 'when', label: say(language, messages.whenColumn), wide: true },
      ]}
      rows={changes.map((change, index) => ({
        key: `${index}`,
        cells: [
          changeWords(change, language),
          <Where
            key="where"
            {...{ language, survey, change }}
            title={sectionOf(questionnaire, change)?.title[language]}
          />,
          whoWords(change, language) ?? '–',
          momentWords(change.at, language),
        ],
      }))}
    />
  )
}

interface WhereProps {
  language: Language
  survey: Survey
  change: Change
  /** Of the section. */
  title: string | undefined
}

/** The question with its section under it; the section alone; or the survey. */
function Where({ language, survey, change, title }: WhereProps) {
  const question = survey.questionnaire.questions.find(({ id }) => id === change.question)
  if (!question && change.section === null) {
    return <a href={`/enkater/${survey.id}`}>{say(language, messages.wholeSurvey)}</a>
  }
  if (!question) return <a href={`/enkater/${survey.id}/medverkande`}>{soften(title ?? change.section ?? '')}</a>
  const place = placeOf(change)
  return (
    <>
      <a href={`/enkater/${survey.id}/fraga/${question.id}#${place}`}>{soften(question.text[language])}</a>
      <span className="second-line">{title}</span>
    </>
  )
}

/** Where on the page of a question a change is seen. */
function placeOf({ kind }: Change): string {
  if (kind === 'sign-off') return 'svaret'
  return kind === 'comment' || kind === 'settled' ? 'kommentarer' : 'historik'
}
