import { formatDate, say, soften } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { ChartDefs } from '../../../../ui/charts/index.ts'
import { ReportFrame } from '../../../../ui/frame/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import {
  ChangeFigure,
  type Changes,
  type ComparedQuestion,
  gradeWords,
  isSure,
  questionName,
  type RoundComparison,
} from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'
import { messages as results } from '../../messages.ts'
import { messages } from './messages.ts'

interface ChangePageProps {
  framing: Framing
  changes: Changes
  /** Address of the results, without a slash at the end. */
  basePath: string
}

/** A survey beside each that it is compared with, question by question. */
export function ChangePage({ framing, changes: { survey, changes }, basePath }: ChangePageProps) {
  const { language } = framing
  const later = changes[0]?.comparison.later.label ?? ''
  const anyRound = changes.some(({ comparison }) => comparison.earlier.kind === 'survey')
  return (
    <ReportFrame {...framing} aside={<Contents language={language} changes={changes} />}>
      <ChartDefs />
      <PageHead
        crumb={
          <>
            <a href={basePath}>{say(language, results.toResults)}</a>, {survey.title[language]}
          </>
        }
        title={say(language, anyRound ? messages.title : messages.titleBeside, { later })}
        lead={say(language, anyRound ? messages.lead : messages.leadBeside)}
        links={<a href={`${basePath}/forandring.csv`}>{say(language, messages.csv)}</a>}
      />
      {survey.synthetic && (
        <Notice>
          <p>{say(language, messages.synthetic)}</p>
        </Notice>
      )}
      {changes.map(({ comparison, published }) => (
        <Section
          key={comparison.earlier.id}
          id={comparison.earlier.id}
          title={say(language, messages.compared, {
            later: comparison.later.label,
            earlier:
              comparison.earlier.kind === 'survey'
                ? comparison.earlier.label
                : soften(comparison.earlier.title[language]),
          })}
        >
          {published === null && <Notice kind="warning" title={say(language, messages.draft)} />}
          <Introduction language={language} comparison={comparison} />
          {comparison.questions.map((question) => (
            <QuestionChange key={keyOf(question)} {...{ language, question, comparison, basePath }} />
          ))}
          {published !== null && (
            <p className="base">{say(language, messages.published, { date: formatDate(language, published.at) })}</p>
          )}
        </Section>
      ))}
    </ReportFrame>
  )
}

function Introduction({ language, comparison }: { language: Language; comparison: RoundComparison }) {
  const { panel, questions, earlier, later, unlinked } = comparison
  if (panel === null) return <p>{earlier.about?.[language]}</p>
  const number = (value: number) => formatNumber(value, language)
  // A matrix is one question, whatever the number of its rows
  const graded = new Map(questions.map((question) => [question.later, question.grade]))
  const count = (grade: string) => number([...graded.values()].filter((each) => each === grade).length)
  const rounds = { earlier: earlier.label, later: later.label }
  const joined = (texts: typeof unlinked.later) => texts.map((text) => text[language]).join(' ')
  return (
    <>
      <p>
        {say(language, messages.panel, {
          both: number(panel.both),
          left: number(panel.left),
          came: number(panel.came),
          ...rounds,
        })}{' '}
        {say(language, messages.leavers)}
      </p>
      <p className="above-4">
        {say(language, messages.grades, {
          identical: count('identical'),
          harmonised: count('harmonised'),
          notComparable: count('not-comparable'),
        })}{' '}
        {say(language, messages.tests, {
          tested: number(questions.filter(({ test }) => test !== null).length),
          sure: number(questions.filter(isSure).length),
        })}
      </p>
      {unlinked.later.length > 0 && (
        <p className="base">{say(language, messages.onlyLater, { ...rounds, questions: joined(unlinked.later) })}</p>
      )}
      {unlinked.earlier.length > 0 && (
        <p className="base">
          {say(language, messages.onlyEarlier, { ...rounds, questions: joined(unlinked.earlier) })}
        </p>
      )}
    </>
  )
}

interface QuestionChangeProps {
  language: Language
  question: ComparedQuestion
  comparison: RoundComparison
  basePath: string
}

function QuestionChange({ language, question, comparison, basePath }: QuestionChangeProps) {
  const id = `${comparison.earlier.id}-${keyOf(question)}`
  return (
    <article className="result" id={id} aria-labelledby={`${id}-h`}>
      <p className="part-name">{gradeWords(question.grade, language)}</p>
      <h3 id={`${id}-h`}>
        <a href={`${basePath}/${question.later}`}>{questionName(question, language)}</a>
      </h3>
      <ChangeFigure
        language={language}
        question={question}
        rounds={comparison}
        picture={`${basePath}/forandring/${comparison.earlier.id}/${keyOf(question)}.svg`}
      />
    </article>
  )
}

function Contents({ language, changes }: { language: Language; changes: Changes['changes'] }) {
  const sure = changes.flatMap(({ comparison }) =>
    comparison.questions.filter(isSure).map((question) => ({ comparison, question })),
  )
  return (
    <nav className="aside-sticky toc" aria-labelledby="innehall-sida">
      <h2 id="innehall-sida" className="toc-title">
        {say(language, messages.contents)}
      </h2>
      {changes.map(({ comparison }) => (
        <a key={comparison.earlier.id} href={`#${comparison.earlier.id}`}>
          {say(language, messages.compared, { later: comparison.later.label, earlier: comparison.earlier.label })}
        </a>
      ))}
      {sure.length > 0 && <h3 className="toc-title above-4">{say(language, messages.sureOnes)}</h3>}
      {sure.map(({ comparison, question }) => (
        <a key={`${comparison.earlier.id}-${keyOf(question)}`} href={`#${comparison.earlier.id}-${keyOf(question)}`}>
          {questionName(question, language)}
        </a>
      ))}
    </nav>
  )
}

/** A question, or a row of a matrix, in an address: "funktion", "resurser.budget". */
export function keyOf({ later, row }: ComparedQuestion): string {
  return row === null ? later : `${later}.${row.id}`
}
