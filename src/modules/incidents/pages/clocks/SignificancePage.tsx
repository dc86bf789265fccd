import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { whenOf } from '../../clock-words.ts'
import { messages } from '../../messages/clocks/index.ts'
import type { Judgement } from '../../queries/clocks/read-clocks.ts'
import type { Judged } from '../../rules/clocks/law-clocks.ts'
import { answers, questions } from '../../rules/clocks/questions.ts'

export interface WrittenSignificance {
  readonly answers: Readonly<Record<string, string>>
  readonly reason: string
  readonly controllers: readonly string[]
}

interface SignificancePageProps {
  frame: Framing
  incident: { readonly id: string; readonly name: string }
  about: Judged
  /** Where the form is sent. */
  action: string
  boards: ReadonlyArray<{ readonly id: string; readonly name: string }>
  judgements: readonly Judgement[]
  written: WrittenSignificance
  /** What is wrong, by field. */
  faults: Readonly<Record<string, string>>
}

/** Whether an incident must be told of: the questions with their sources, and how it was judged before. */
export function SignificancePage(props: SignificancePageProps) {
  const { frame, incident, about, action, boards, judgements, written, faults } = props
  const { language } = frame
  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={say(language, messages.judgeTitles[about])}
        lead={say(language, messages.judgeLeads[about])}
      />
      <ErrorSummary language={language} errors={errors} />
      <p className="quiet">{say(language, messages.thresholdsNote)}</p>
      <form method="post" action={action} className="task-form above-4">
        {about === 'personal-data' && boards.length > 0 && (
          <ChoiceGroup
            language={language}
            kind="multi"
            headingLevel={null}
            id="controllers"
            legend={say(language, messages.judgeControllers)}
            help={say(language, messages.judgeControllersHelp)}
            options={boards.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={written.controllers}
          />
        )}
        {questions[about].map((question) => (
          <ChoiceGroup
            key={question}
            language={language}
            kind="single"
            row
            headingLevel={null}
            id={`q-${question}`}
            legend={say(language, messages.judgeQuestions[question].ask)}
            help={say(language, messages.judgeQuestions[question].source)}
            options={answers.map((value) => ({ value, label: say(language, messages.judgeAnswers[value]) }))}
            chosen={[written.answers[question] ?? '']}
            error={faults[`q-${question}`]}
          />
        ))}
        <TextArea
          language={language}
          id="reason"
          optional
          maxLength={4000}
          label={say(language, messages.judgeReason)}
          hint={say(language, messages.judgeReasonHint)}
          value={written.reason}
          error={faults.reason}
        />
        <div className="above-4">
          <Button>{say(language, messages.judgeSave)}</Button>
        </div>
      </form>
      {judgements.length > 0 && <Earlier {...{ language, about, judgements }} />}
    </WorkFrame>
  )
}

function Earlier({
  language,
  about,
  judgements,
}: { language: Language } & Pick<SignificancePageProps, 'about' | 'judgements'>) {
  const asked: readonly string[] = questions[about]
  const known: Readonly<Record<string, { readonly ask: { readonly sv: string; readonly en: string } }>> =
    messages.judgeQuestions
  return (
    <Details summary={say(language, messages.judgeEarlier)}>
      {judgements.map(({ outcome, judgedAt, judgedBy, version, reason, answers: given }) => (
        <div key={judgedAt.getTime()} className="above-4">
          <p>
            <strong>{say(language, messages.judgedAs[about][outcome])}.</strong>{' '}
            {say(language, messages.judgedBy, {
              who: judgedBy ?? say(language, messages.someone),
              when: whenOf(language, judgedAt),
            })}{' '}
            {say(language, messages.judgeVersion, { n: version })}. {reason}
          </p>
          <ul>
            {[...asked, ...Object.keys(given).filter((question) => !asked.includes(question))].flatMap((question) => {
              const answer = answers.find((each) => each === given[question])
              const ask = known[question]?.ask
              return answer === undefined
                ? []
                : [
                    <li key={question}>
                      {ask === undefined ? question : say(language, ask)}{' '}
                      <strong>{say(language, messages.judgeAnswers[answer])}</strong>
                    </li>,
                  ]
            })}
          </ul>
        </div>
      ))}
    </Details>
  )
}
