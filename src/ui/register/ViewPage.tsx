import { say } from '../../platform/i18n/index.ts'
import type { FoundList, Register } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { PageHead } from '../PageHead.tsx'
import { Section } from '../Section.tsx'
import { TextField } from '../TextField.tsx'
import { ChosenFilters } from './FilterForm.tsx'
import { messages } from './messages.ts'

interface ViewPageProps {
  frame: Framing
  register: Register
  found: FoundList
  /** The list's address after the question mark. */
  query: string
  written: string
  shared: boolean
  error: string | undefined
}

/** A list is given a name, and one's own views are removed. */
export function ViewPage({ frame, register, found, query, written, shared, error }: ViewPageProps) {
  const { language } = frame
  const { path, words } = register
  const own = found.views.filter((view) => view.own)
  return (
    <WorkFrame {...frame} errors={error !== undefined}>
      <PageHead
        crumb={<a href={path}>{say(language, words.title)}</a>}
        title={say(language, messages.viewTitle)}
        lead={say(language, messages.viewLead)}
      />
      <ChosenFilters language={language} register={register} found={found} />
      <form method="post" action={`${path}/vy`} noValidate>
        <input type="hidden" name="lista" value={query} />
        <TextField
          language={language}
          id="name"
          label={say(language, messages.viewName)}
          value={written}
          maxLength={60}
          width="medium"
          autoComplete="off"
          error={error}
        />
        {found.mayChange && (
          <label className="tick above-3">
            <input type="checkbox" name="alla" value="ja" defaultChecked={shared} />
            {say(language, messages.viewShared)}
          </label>
        )}
        <p className="actions above-4">
          <Button>{say(language, messages.save)}</Button>
          <ButtonLink href={`${path}?${query}`} variant="secondary">
            {say(language, messages.back)}
          </ButtonLink>
        </p>
      </form>
      {own.length > 0 && (
        <Section id="dina" title={say(language, messages.yourViews)}>
          <form method="post" action={`${path}/vy`}>
            <ul className="plain">
              {own.map((view) => (
                <li key={view.id} className="actions">
                  <a href={`${path}?${view.query}`}>{view.name}</a>
                  <Button
                    variant="tertiary"
                    size="sm"
                    name="ta-bort"
                    value={view.id}
                    label={say(language, messages.removeView, { name: view.name })}
                  >
                    {say(language, messages.remove)}
                  </Button>
                </li>
              ))}
            </ul>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}
