import { dayOf, formatShortDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Icon } from '../../../../ui/Icon.tsx'
import { messages } from './messages.ts'

interface ContestViewProps {
  language: Language
  now: Date
  /** What it is about. */
  label: string
  stored: { readonly by: string | null; readonly at: Date; readonly lines: readonly string[] } | null
  mine: readonly string[]
  /** Who stored it, where no name is known. */
  someone: string
  /** Where the form is sent again with what was one's own, and where one goes to keep what is stored. */
  action: string
  keep: string
  /** One's own, as the form sent it, with the version that is now stored. */
  fields: readonly (readonly [name: string, value: string])[]
}

/** What is stored and one's own, side by side, neither taken for granted. */
export function ContestView(props: ContestViewProps) {
  const { language, now, label, stored, mine, someone, action, keep, fields } = props
  const time = stored === null ? '' : timeOf(stored.at, now, language)
  return (
    <section className="conflict below-5" aria-labelledby="krock" tabIndex={-1} data-conflict="">
      <div className="conflict-head">
        <Icon name="warning" />
        <p id="krock">
          <strong>{say(language, messages.conflictHeading)}</strong> {say(language, messages.conflictWhat)}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: two values to compare, not fields of a form */}
      <div className="conflict-sides" role="group" aria-label={label}>
        <div className="conflict-side">
          <p className="quiet size-s">
            {stored === null
              ? say(language, messages.nothingStored)
              : say(language, messages.savedBy, { name: stored.by ?? someone, time })}
          </p>
          <Lines lines={stored?.lines ?? []} />
          <p>
            <a href={keep}>{say(language, messages.keepStored)}</a>
          </p>
        </div>
        <form className="conflict-side" method="post" action={action}>
          <p className="quiet size-s">{say(language, messages.yours)}</p>
          <Lines lines={mine} />
          {fields.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <Button variant="secondary" size="sm">
            {say(language, messages.useMine)}
          </Button>
        </form>
      </div>
    </section>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <blockquote>
      {lines.map((line) => (
        <p key={line} className="written-text">
          {line}
        </p>
      ))}
    </blockquote>
  )
}

function timeOf(at: Date, now: Date, language: Language): string {
  const day = dayOf(at) === dayOf(now) ? '' : `${formatShortDate(language, at)} `
  return day + formatTime(language, at)
}
