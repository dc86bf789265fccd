import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { fieldOf, type ResponsibilityMatrix, seenOf } from '../actions/responsibilities.ts'
import { dutyWords, messages, partWords } from '../messages.ts'
import { type Duty, duties, type Part, parts } from '../rules/duty.ts'
import { holdersOf } from '../rules/inherit.ts'
import { placesOf } from './matrix-rows.ts'

interface ResponsibilityFormPageProps {
  frame: Framing
  matrix: ResponsibilityMatrix
  /** Null for the municipality. */
  unit: string | null
  name: string
  /** As it was written, where that was not saved. */
  written: Readonly<Record<string, string>> | null
  faults: Readonly<Record<string, string>>
  /** Somebody else has saved meanwhile. */
  stale: boolean
}

/** Who has which part in each duty of a unit. */
export function ResponsibilityFormPage(props: ResponsibilityFormPageProps) {
  const { frame, matrix, unit, name, written, faults, stale } = props
  const { language } = frame
  const fields = duties.flatMap((duty) => parts.map((part) => fieldOf(duty, part)))
  const errors = fields.flatMap((id) => (faults[id] === undefined ? [] : [{ id, message: faults[id] }]))
  const own = (duty: Duty, part: Part) =>
    matrix.rows
      .filter((row) => row.unit === unit && row.duty === duty && row.part === part)
      .map(({ words }) => words)
      .join(', ')
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {stale && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.staleTitle)}>
            <p>{say(language, messages.staleText)}</p>
          </Notice>
        </div>
      )}
      <PageHead
        crumb={<a href="/organisation/ansvar">{say(language, messages.title)}</a>}
        title={say(language, messages.editTitle, { unit: name })}
        lead={say(language, messages.editLead)}
      />
      <form method="post" action={`/organisation/ansvar/${unit ?? 'kommunen'}`} noValidate>
        <input type="hidden" name="seen" value={seenOf(matrix.rows, unit)} />
        {duties.map((duty) => (
          <Section key={duty} id={duty} title={say(language, dutyWords[duty])}>
            {parts.map((part) => {
              const id = fieldOf(duty, part)
              const value = written?.[id] ?? own(duty, part)
              const differs = stale && value.trim() !== own(duty, part)
              return (
                <TextField
                  key={part}
                  language={language}
                  id={id}
                  label={say(language, partWords[part])}
                  hint={
                    differs
                      ? say(language, messages.savedNow, { who: own(duty, part) || say(language, messages.nobody) })
                      : aboveWords(language, matrix, unit, duty, part)
                  }
                  autoComplete="off"
                  value={value}
                  error={faults[id]}
                />
              )
            })}
          </Section>
        ))}
        <div className="actions above-5">
          <Button>{say(language, messages.save)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}

/** What holds where nothing is said of the unit itself. */
function aboveWords(
  language: Language,
  matrix: ResponsibilityMatrix,
  unit: string | null,
  duty: Duty,
  part: Part,
): string | undefined {
  if (unit === null) return undefined
  const others = matrix.rows.filter((row) => row.unit !== unit)
  const { holders, from } = holdersOf(matrix.units, others)(unit, duty, part)
  if (holders.length === 0) return part === 'responsible' ? say(language, messages.holdsNobody) : undefined
  const place = placesOf(language, matrix).find(({ id }) => id === from)?.name ?? ''
  return say(language, messages.holdsNow, { who: holders.map(({ words }) => words).join(', '), from: place })
}
