import { formatDate, type Language, type Message, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { messages } from '../../messages/index.ts'
import type { SavedSeverityModel } from '../../queries/handling.ts'
import { type Level, type LevelWords, levels } from '../../rules/severity.ts'
import { builtInLevels } from '../../rules/severity-messages.ts'

export type WrittenLevels = Readonly<Record<Level, LevelWords>>

/** The words that hold: a municipality's own, or the built-in ones in the reader's language. */
export function wordsIn(language: Language, model: SavedSeverityModel | undefined): WrittenLevels {
  if (model !== undefined) return model.levels
  return Object.fromEntries(
    levels.map((level) => {
      const { meaning, example } = builtInLevels[level]
      return [level, { meaning: say(language, meaning), example: say(language, example) }]
    }),
  ) as unknown as WrittenLevels
}

interface SeverityPageProps {
  frame: Framing
  incident: { readonly id: string; readonly name: string }
  words: WrittenLevels
  written: { readonly level: string; readonly why: string }
  faults: Readonly<Record<string, string>>
}

/** How grave an incident is, by the municipality's own words. */
export function SeverityPage({ frame, incident, words, written, faults }: SeverityPageProps) {
  const { language } = frame
  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={say(language, messages.severityTitle)}
        links={<a href="/incidenter/allvar">{say(language, messages.levelsTitle)}</a>}
      />
      <ErrorSummary language={language} errors={errors} />
      <form method="post" action={`/incidenter/${incident.id}/allvar`}>
        <ChoiceGroup
          language={language}
          kind="single"
          id="level"
          legend={say(language, messages.severityWhich)}
          options={levels.map((value) => ({
            value,
            label: say(language, messages.severities[value]),
            help: [words[value].meaning, words[value].example].filter((text) => text !== '').join(' '),
          }))}
          chosen={[written.level]}
          error={faults.level}
        />
        <TextArea
          language={language}
          id="why"
          rows={3}
          maxLength={2000}
          label={say(language, messages.severityWhy)}
          value={written.why}
          error={faults.why}
        />
        <p className="actions above-4">
          <Button>{say(language, messages.severitySave)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}

interface LevelsPageProps {
  frame: Framing
  models: readonly SavedSeverityModel[]
  saved: boolean
  mayChange: boolean
}

/** What the levels mean, and which versions there have been. */
export function LevelsPage({ frame, models, saved, mayChange }: LevelsPageProps) {
  const { language } = frame
  const words = wordsIn(language, models[0])
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/incidenter">{say(language, messages.title)}</a>}
        title={say(language, messages.levelsTitle)}
        lead={say(language, messages.levelsLead)}
        actions={
          mayChange && (
            <ButtonLink href="/incidenter/allvar/andra" variant="secondary">
              {say(language, messages.levelsChange)}
            </ButtonLink>
          )
        }
      />
      {saved && <Notice kind="done" live title={say(language, messages.levelsSaved)} />}
      {models.length === 0 && <p>{say(language, messages.levelsBuiltIn)}</p>}
      {models.map(({ version, savedAt, savedBy }) => (
        <p key={version} className={version === models[0]?.version ? undefined : 'quiet'}>
          {say(language, messages.levelsVersion, {
            version,
            date: formatDate(language, savedAt),
            name: savedBy ?? '',
          })}
        </p>
      ))}
      {levels.map((level) => (
        <Section key={level} id={level} title={say(language, messages.severities[level])}>
          <Facts
            items={[
              [say(language, messages.levelMeaning), words[level].meaning],
              ...(words[level].example === ''
                ? []
                : [[say(language, messages.levelExample), words[level].example] as const]),
            ]}
          />
        </Section>
      ))}
    </WorkFrame>
  )
}

interface LevelsFormPageProps {
  frame: Framing
  from: number
  written: WrittenLevels
  faults: Readonly<Record<string, string>>
  whole: Message | null
}

/** The words of the levels as a form, saved as a new version. */
export function LevelsFormPage({ frame, from, written, faults, whole }: LevelsFormPageProps) {
  const { language } = frame
  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href="/incidenter/allvar">{say(language, messages.levelsTitle)}</a>}
        title={say(language, messages.levelsChange)}
        lead={say(language, messages.levelsLead)}
      />
      {whole !== null && <Notice kind="warning" live title={say(language, whole)} />}
      <ErrorSummary language={language} errors={errors} />
      <form method="post" action="/incidenter/allvar/andra">
        <input type="hidden" name="from" value={from} />
        {levels.map((level) => (
          <Section key={level} id={level} title={say(language, messages.severities[level])}>
            <TextArea
              language={language}
              id={`${level}-meaning`}
              rows={2}
              label={say(language, messages.levelMeaning)}
              value={written[level].meaning}
              error={faults[`${level}-meaning`]}
            />
            <TextArea
              language={language}
              id={`${level}-example`}
              optional
              rows={2}
              label={say(language, messages.levelExample)}
              value={written[level].example}
              error={faults[`${level}-example`]}
            />
          </Section>
        ))}
        <p className="actions above-4">
          <Button>{say(language, messages.levelsSave)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}
