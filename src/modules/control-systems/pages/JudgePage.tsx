import { type Language, type Message, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { messages } from '../messages/index.ts'
import { harms, insteads, methods, reaches, withins } from '../rules/criticality.ts'
import { type JudgementFaults, judgementFields, type WrittenJudgement } from '../rules/read-judgement.ts'

interface JudgePageProps {
  frame: Framing
  system: { readonly id: string; readonly name: string }
  written: WrittenJudgement
  faults: JudgementFaults
  /** What the answers suggest, once they have been given. */
  proposal: boolean | null
}

/** Whether a system is critical to society: four questions, then what the answers suggest, and the decision. */
export function JudgePage({ frame, system, written, faults, proposal }: JudgePageProps) {
  const { language } = frame
  const errors = judgementFields.flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : [{ id: field, message: say(language, message) }]
  })
  const question = <Value extends string>(
    field: keyof WrittenJudgement,
    legend: Message,
    values: readonly Value[],
    words: Readonly<Record<Value, Message>>,
    help?: Message,
  ) => (
    <ChoiceGroup
      language={language}
      kind="single"
      id={field}
      legend={say(language, legend)}
      headingLevel={null}
      help={help && say(language, help)}
      options={values.map((value) => ({ value, label: say(language, words[value]) }))}
      chosen={[written[field]]}
      error={errorOf(language, faults, field)}
    />
  )
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={`/system/${system.id}`}>{system.name}</a>}
        title={say(language, messages.judgeTitle, { name: system.name })}
        lead={say(language, messages.judgeLead)}
      />
      <form method="post" noValidate>
        {question('harm', messages.harm, harms, messages.harms)}
        {question('within', messages.within, withins, messages.withins)}
        {question('reach', messages.reach, reaches, messages.reaches)}
        {question('instead', messages.instead, insteads, messages.insteads)}
        {proposal === null ? (
          <p className="actions above-5">
            <Button name="gor" value="visa">
              {say(language, messages.showProposal)}
            </Button>
          </p>
        ) : (
          <>
            <div className="above-5" id="forslag">
              <Notice live title={say(language, proposal ? messages.proposes.yes : messages.proposes.no)} />
            </div>
            <ChoiceGroup
              language={language}
              kind="single"
              id="critical"
              legend={say(language, messages.decision)}
              headingLevel={null}
              options={[
                { value: 'ja', label: say(language, messages.yes) },
                { value: 'nej', label: say(language, messages.no) },
              ]}
              chosen={[written.critical]}
              error={errorOf(language, faults, 'critical')}
            />
            {question('method', messages.method, methods, messages.methods, messages.methodHelp)}
            <TextArea
              language={language}
              id="reason"
              rows={3}
              optional
              label={say(language, messages.reason)}
              hint={say(language, messages.reasonHint)}
              value={written.reason}
              error={errorOf(language, faults, 'reason')}
            />
            <p className="actions above-5">
              <Button name="gor" value="spara">
                {say(language, messages.keep)}
              </Button>
            </p>
          </>
        )}
      </form>
    </WorkFrame>
  )
}

function errorOf(language: Language, faults: JudgementFaults, field: keyof WrittenJudgement): string | undefined {
  const message = faults[field]
  return message && say(language, message)
}
