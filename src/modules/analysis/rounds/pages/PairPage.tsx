import { formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChartDefs } from '../../../../ui/charts/index.ts'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { AnalysisNav } from '../../pages/AnalysisNav.tsx'
import { earlierTitle } from '../actions/linked-rounds.ts'
import { ChangeFigure } from './ChangeFigure.tsx'
import { ChooseEarlier, GradeForm } from './GradeForm.tsx'
import { messages } from './messages.ts'
import type { PairPageProps } from './pair-page-props.ts'

/** One question beside an earlier one: how alike they are, and what the comparison becomes. */
export function PairPage(props: PairPageProps) {
  const { frame, link, questions, faults, mayLink, done } = props
  const { language } = frame
  const { survey, earlier, stored } = link
  const base = `/analys/${survey.id}/jamfor/${stored.earlier}`
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults.map(({ field, message }) => ({ id: field, message }))} />
      <ChartDefs />
      <PageHead
        crumb={
          <a href={`${base}#fragor`}>
            {say(language, messages.linkTitle, { earlier: earlierTitle(earlier)[language] })}
          </a>
        }
        title={questions.question.text[language]}
      />
      <AnalysisNav language={language} survey={survey.id} current="rounds" />
      {done !== null && (
        <Notice kind="done" live title={say(language, done === 'saved' ? messages.savedNow : messages.removedNow)} />
      )}
      {mayLink && <ChooseEarlier language={language} link={link} form={props.form} base={base} questions={questions} />}
      {mayLink && <GradeForm {...props} language={language} base={base} time={formatTime(language, props.now)} />}
      <Preview {...props} language={language} base={base} />
    </WorkFrame>
  )
}

function Preview(props: PairPageProps & { language: Language; base: string }) {
  const { language, base, preview, questions, mayReveal, revealed } = props
  if (preview === null || preview.questions.length === 0) {
    return (
      <Section id="jamforelse" title={say(language, messages.preview)}>
        <p className="quiet">{say(language, messages.notLinked)}</p>
      </Section>
    )
  }
  const anyHidden = preview.questions.some(({ transitions }) =>
    transitions.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => 'withheld' in cell))),
  )
  return (
    <Section id="jamforelse" title={say(language, messages.preview)} lead={say(language, messages.previewLead)}>
      {revealed && <Notice kind="warning" live title={say(language, messages.revealed)} />}
      {preview.questions.map((question) => (
        <div key={question.row?.id ?? ''}>
          {question.row && <h3>{question.row.label[language]}</h3>}
          <ChangeFigure language={language} question={question} rounds={preview} open={revealed} />
        </div>
      ))}
      {mayReveal && anyHidden && !revealed && (
        <form className="actions above-4" method="post" action={`${base}/${questions.question.id}/dolt`}>
          <Button variant="secondary" size="sm">
            {say(language, messages.reveal)}
          </Button>
          <span className="quiet">{say(language, messages.revealHint)}</span>
        </form>
      )}
    </Section>
  )
}
