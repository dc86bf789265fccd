import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { Button } from '../../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../../ui/ErrorSummary.tsx'
import { messages } from '../../messages/index.ts'
import { DayField } from '../DayField.tsx'

interface PlanFormProps {
  language: Language
  survey: string
  /** One field for each. */
  days: readonly string[]
  /** By field: `dag-1` and so on. */
  faults: Readonly<Record<string, string>>
}

/** The days to remind on, as they are proposed or as they were typed. */
export function PlanForm({ language, survey, days, faults }: PlanFormProps) {
  const errors = days.flatMap((_, index) => {
    const message = faults[`dag-${index + 1}`]
    return message === undefined ? [] : [{ id: `dag-${index + 1}`, message }]
  })
  return (
    <form method="post" action={`/enkater/${survey}/paminnelser`} noValidate>
      <ErrorSummary language={language} errors={errors} />
      {days.map((day, index) => {
        const id = `dag-${index + 1}`
        return (
          <DayField
            key={id}
            language={language}
            id={id}
            name="dag"
            label={
              days.length === 1 ? say(language, messages.day) : say(language, messages.dayNumber, { n: index + 1 })
            }
            hint={index === 0 ? say(language, messages.dayHint) : undefined}
            error={faults[id]}
            value={day}
          />
        )
      })}
      <p className="actions above-5">
        <Button>{say(language, messages.planButton)}</Button>
      </p>
    </form>
  )
}
