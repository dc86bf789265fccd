import { type Language, say } from '../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { messages } from '../messages/index.ts'
import type { Method } from '../rules/method.ts'
import { longestReasoning, type WrittenJudgement } from '../rules/read-judged.ts'
import { faultAt, type PageFault } from './faults.ts'

interface JudgementFieldsProps {
  language: Language
  method: Method
  written: WrittenJudgement
  faults: readonly PageFault[]
}

/** How often, and how bad for each of the method's categories, and why. */
export function JudgementFields({ language, method, written, faults }: JudgementFieldsProps) {
  return (
    <>
      <ChoiceGroup
        language={language}
        kind="single"
        id="likelihood"
        legend={say(language, messages.howOften)}
        error={faultAt(faults, 'likelihood')}
        options={method.likelihoods.map(({ name, frequency }, at) => ({
          value: `${at + 1}`,
          label: say(language, name),
          help: say(language, frequency),
        }))}
        chosen={[written.likelihood]}
      />
      {method.categories.map((category) => (
        <div className="above-6" key={category}>
          <ChoiceGroup
            language={language}
            kind="single"
            id={category}
            legend={say(language, messages.howBad[category])}
            error={faultAt(faults, category)}
            options={method.consequences.map(({ name, meanings }, at) => {
              const meaning = meanings[category]
              return {
                value: `${at + 1}`,
                label: say(language, name),
                ...(meaning !== undefined && { help: say(language, meaning) }),
              }
            })}
            chosen={[written.consequences[category] ?? '']}
          />
        </div>
      ))}
      <div className="above-6">
        <TextArea
          language={language}
          id="reasoning"
          optional
          rows={3}
          maxLength={longestReasoning}
          label={say(language, messages.reasoning)}
          hint={say(language, messages.reasoningHint)}
          value={written.reasoning}
          error={faultAt(faults, 'reasoning')}
        />
      </div>
    </>
  )
}
