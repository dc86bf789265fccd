import { type Language, say } from '../../../../platform/i18n/index.ts'
import { TextField } from '../../../../ui/TextField.tsx'
import { categories, categoryNames } from '../../../classification/index.ts'
import { messages } from '../../messages/index.ts'
import { consequenceField, likelihoodField, type WrittenMethod } from '../../rules/read-method.ts'
import { faultAt, type PageFault } from '../faults.ts'

export interface MethodFieldsProps {
  language: Language
  written: WrittenMethod
  faults: readonly PageFault[]
}

/** Each step of likelihood: its name, how often in words, and about how many times a year. */
export function LikelihoodFields({ language, written, faults }: MethodFieldsProps) {
  return written.likelihoods.map(({ name, frequency, perYear }, at) => {
    const field = (what: 'namn' | 'frekvens' | 'ar') => likelihoodField(at, what)
    return (
      <fieldset key={field('namn')} className="above-5 method-step">
        <legend>{say(language, messages.stepNumber, { n: at + 1 })}</legend>
        <TextField
          language={language}
          id={field('namn')}
          width="medium"
          label={say(language, messages.stepName)}
          value={name}
          error={faultAt(faults, field('namn'))}
        />
        <TextField
          language={language}
          id={field('frekvens')}
          label={say(language, messages.stepFrequency)}
          value={frequency}
          error={faultAt(faults, field('frekvens'))}
        />
        <TextField
          language={language}
          id={field('ar')}
          width="short"
          label={say(language, messages.stepPerYear)}
          {...(at === 0 && { hint: say(language, messages.stepPerYearHint) })}
          value={perYear}
          error={faultAt(faults, field('ar'))}
        />
      </fieldset>
    )
  })
}

/** Each step of consequence: its name, and what it is for each category. */
export function ConsequenceFields({ language, written, faults }: MethodFieldsProps) {
  return written.consequences.map(({ name, meanings }, at) => (
    <fieldset key={consequenceField(at, 'namn')} className="above-5 method-step">
      <legend>{say(language, messages.stepNumber, { n: at + 1 })}</legend>
      <TextField
        language={language}
        id={consequenceField(at, 'namn')}
        width="medium"
        label={say(language, messages.stepName)}
        value={name}
        error={faultAt(faults, consequenceField(at, 'namn'))}
      />
      {categories.map((category) => (
        <TextField
          key={category}
          language={language}
          id={consequenceField(at, category)}
          label={say(language, categoryNames[category])}
          value={meanings[category] ?? ''}
          error={faultAt(faults, consequenceField(at, category))}
        />
      ))}
    </fieldset>
  ))
}
