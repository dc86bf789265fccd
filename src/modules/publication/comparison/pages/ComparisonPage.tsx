import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { ReportFrame } from '../../../../ui/frame/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import { messages as report } from '../../picture/rules/report-messages.ts'
import { messages as words } from '../compare-messages.ts'
import type { ComparedFigure, Comparison, Counted } from '../rules/compare-published.ts'

export interface ComparisonPageProps {
  framing: Framing
  questionnaire: Questionnaire
  comparison: Comparison
  basePath: string
}

/** Every printed figure beside the computed one, those that differ first. */
export function ComparisonPage({ framing, questionnaire, comparison, basePath }: ComparisonPageProps) {
  const { language } = framing
  const { figures, total, totals } = comparison
  const differing = figures.filter(({ agreement }) => agreement !== 'agrees')
  return (
    <ReportFrame {...framing}>
      <PageHead
        crumb={<a href={basePath}>{say(language, messages.toResults)}</a>}
        title={say(language, messages.comparisonTitle, {
          agrees: formatNumber(totals.agrees, language),
          total: formatNumber(total, language),
        })}
        lead={say(language, messages.comparisonLead)}
        links={<a href={`${basePath}/jamforelse.csv`}>{say(language, messages.comparisonFile)}</a>}
      />
      <Section id="avvikelser" title={say(language, messages.differing)}>
        {differing.length === 0 ? (
          <p>{say(language, messages.noneDiffer)}</p>
        ) : (
          <FigureTable
            language={language}
            questionnaire={questionnaire}
            figures={differing}
            caption={say(language, messages.table, { title: say(language, messages.differing) })}
            basePath={basePath}
          />
        )}
      </Section>
      <Section id="alla" title={say(language, messages.allFigures)}>
        <FigureTable
          language={language}
          questionnaire={questionnaire}
          figures={figures}
          caption={say(language, messages.table, { title: say(language, messages.allFigures) })}
          basePath={basePath}
        />
      </Section>
    </ReportFrame>
  )
}

interface FigureTableProps {
  language: Language
  questionnaire: Questionnaire
  figures: readonly ComparedFigure[]
  caption: string
  basePath: string
}

function FigureTable({ language, questionnaire, figures, caption, basePath }: FigureTableProps) {
  const columns = [
    { key: 'question', label: say(language, words.question) },
    { key: 'answer', label: say(language, words.options) },
    { key: 'printed', label: say(language, words.printed), numeric: true },
    { key: 'computed', label: say(language, words.computed), numeric: true },
    { key: 'agreement', label: say(language, words.agreement) },
  ]
  const rows = figures.map((each, index) => ({
    key: `${index}`,
    cells: [
      <QuestionName key="q" {...{ each, questionnaire, language, basePath }} />,
      answerName(each, questionnaire, language),
      written(each.published, language),
      each.computed === null ? '' : written(each.computed, language),
      <Agreement key="a" each={each} language={language} />,
    ],
  }))
  return <ScrollTable caption={caption} captionHidden columns={columns} rows={rows} />
}

function QuestionName({
  each,
  questionnaire,
  language,
  basePath,
}: Omit<FigureTableProps, 'figures' | 'caption'> & { each: ComparedFigure }) {
  if (each.question === null) return say(language, words.participation)
  const question = questionnaire.questions.find(({ id }) => id === each.question)
  if (question === undefined) return each.question
  const number = each.figure === null ? '' : `${each.figure}. `
  return <a href={`${basePath}/${question.id}`}>{`${number}${question.text[language]}`}</a>
}

function answerName(each: ComparedFigure, questionnaire: Questionnaire, language: Language): string {
  if (each.question === null) return each.options.map((status) => statusName(status, language)).join(', ')
  const question = questionnaire.questions.find(({ id }) => id === each.question)
  const named = (id: string) => question?.options.find((option) => option.id === id)?.label[language] ?? id
  const row = question?.rows.find(({ id }) => id === each.row)?.label[language]
  const answers = each.options.map(named).join(', ')
  return row === undefined ? answers : `${row}: ${answers}`
}

/** A status of participation, in the words of the report. */
function statusName(status: string, language: Language): string {
  if (status !== 'complete' && status !== 'partial' && status !== 'none') return status
  return say(language, report[status])
}

/** Agreement in a word, what the report says in words, and the note of those that need one. */
function Agreement({ each, language }: { each: ComparedFigure; language: Language }) {
  const label = say(language, words[each.agreement])
  return (
    <>
      {each.agreement === 'agrees' ? <Status kind="done">{label}</Status> : <b>{label}</b>}
      {each.said !== null && <p className="quiet">{each.said[language]}</p>}
      {each.note !== null && <p className="quiet">{each.note[language]}</p>}
    </>
  )
}

/** "170 av 241, 71 %": what there is of it. */
function written({ n, count, percent }: Counted, language: Language): string {
  const base = n === null ? '' : `${say(language, words.of)} ${formatNumber(n, language)}`
  const counted = [count === null ? '' : formatNumber(count, language), base].filter((part) => part !== '').join(' ')
  const decimals = percent === null || percent % 1 === 0 ? 0 : 1
  const share =
    percent === null ? '' : `${formatNumber(percent, language, decimals)}${language === 'sv' ? '\u00a0%' : '%'}`
  return [counted, share].filter((part) => part !== '').join(', ')
}
