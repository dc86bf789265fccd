import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../messages.ts'
import { presenceEvery } from '../rules/presence.ts'
import type { Present } from '../together.ts'
import { listNames } from './SharedTable.tsx'

interface HereProps {
  language: Language
  /** Id of the survey. */
  survey: string
  /** Id of the section; null on the page of the whole survey. */
  section: string | null
  present: readonly Present[]
  titleOf: (section: string) => string | undefined
}

/** Who else is there. Where scripts run it says that one is there oneself, and follows the others; it never speaks up by itself. */
export function Here(props: HereProps) {
  const { survey, section } = props
  return (
    <div
      className="here quiet size-s"
      aria-live="off"
      data-live={`/enkater/${survey}/narvaro${section === null ? '' : `/${section}`}`}
      data-live-method="post"
      data-live-every={presenceEvery}
    >
      <HereState {...props} />
    </div>
  )
}

/** The part of it that changes. */
export function HereState({ language, section, present, titleOf }: HereProps) {
  const here = present.filter((each) => section !== null && each.section === section).map(({ name }) => name)
  const elsewhere = present.filter((each) => section === null || each.section !== section)
  if (present.length === 0) return <p>{say(language, messages.nobodyElse)}</p>
  return (
    <>
      {here.length > 0 && (
        <p>
          <strong>{say(language, messages.alsoHere, { names: listNames(language, here) })}</strong>
        </p>
      )}
      {elsewhere.map(({ person, name, section: at }) => {
        const title = at === null ? undefined : titleOf(at)
        return (
          <p key={person}>
            {title === undefined
              ? say(language, messages.inSurvey, { name })
              : say(language, messages.inSection, { name, title })}
          </p>
        )
      })}
    </>
  )
}
