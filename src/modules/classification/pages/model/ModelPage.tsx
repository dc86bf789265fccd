import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { ModelPicture } from '../../actions/models.ts'
import { messages } from '../../messages/index.ts'
import { aspectMeanings, aspectNames, categoryNames } from '../../rules/aspect-messages.ts'
import { categories } from '../../rules/aspects.ts'

interface ModelPageProps {
  frame: Framing
  picture: ModelPicture
  saved: boolean
}

/** How the municipality classifies, as a page to read and to print. */
export function ModelPage({ frame, picture, saved }: ModelPageProps) {
  const { language } = frame
  const { model, versions, mayChange } = picture
  return (
    <WorkFrame {...frame}>
      {saved && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.savedVersion)} />
        </div>
      )}
      <PageHead
        crumb={<a href="/klassning">{say(language, messages.classification)}</a>}
        title={say(language, messages.methodTitle)}
        lead={`${say(language, messages.methodLead)} ${versionLead(language, picture)}`}
        actions={
          mayChange && (
            <ButtonLink href="/klassning/modell/andra" variant="secondary">
              {say(language, messages.methodChange)}
            </ButtonLink>
          )
        }
      />
      <Section id="aspekter" title={say(language, messages.aspectsHeading)}>
        <Facts
          items={model.aspects.map((aspect) => [
            say(language, aspectNames[aspect]),
            say(language, aspectMeanings[aspect]),
          ])}
        />
      </Section>
      <Section id="nivaer" title={say(language, messages.tableHeading)}>
        <ScrollTable
          caption={say(language, messages.tableCaption)}
          captionHidden
          columns={[
            { key: 'category', label: say(language, messages.category) },
            ...model.levels.map(({ level, name }) => ({ key: `${level}`, label: `${level}. ${say(language, name)}` })),
          ]}
          rows={categories.map((category) => ({
            key: category,
            cells: [
              say(language, categoryNames[category]),
              ...model.levels.map(({ consequences }) => say(language, consequences[category])),
            ],
          }))}
        />
      </Section>
      <Section id="arv" title={say(language, messages.inheritHeading)}>
        <p>{say(language, messages.inheritText)}</p>
      </Section>
      <Section id="igen" title={say(language, messages.againHeading)}>
        <ul>
          {model.levels.map(({ level, name, months }) => (
            <li key={level}>{say(language, messages.againText, { name: say(language, name), months })}</li>
          ))}
        </ul>
      </Section>
      {versions.length > 1 && (
        <Section id="versioner" title={say(language, messages.versionsHeading)}>
          <ul>
            {versions.slice(1).map(({ model: { version }, savedAt, savedBy }) => (
              <li key={version}>
                {say(language, messages.methodVersionLead, {
                  version,
                  date: formatDate(language, savedAt),
                  by: savedBy ?? '',
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </WorkFrame>
  )
}

function versionLead(language: Language, { versions: [newest] }: ModelPicture): string {
  if (!newest) return say(language, messages.methodBuiltIn)
  const { model, savedAt, savedBy } = newest
  const values = { version: model.version, date: formatDate(language, savedAt), by: savedBy ?? '' }
  return say(language, messages.methodVersionLead, values)
}
