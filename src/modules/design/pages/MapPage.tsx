import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { Status } from '../../../ui/Status.tsx'
import { describeBase, type Question, type Questionnaire } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { type MapEntry, mapRoutes } from '../rules/routing/route-map.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { RoutePicture } from './RoutePicture.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

/** The routes through a draft: a picture, and the same as a list. */
export function MapPage(shown: ShownDraft) {
  const { language } = shown.frame
  const { draft, questionnaire } = shown.opened
  const entries = mapRoutes(questionnaire)
  const address = addressOf(draft.id)
  return (
    <DraftFrame {...shown} view="map">
      {entries.length === 0 ? (
        <p>{say(language, messages.previewNothing)}</p>
      ) : (
        <>
          <p className="below-4">{say(language, messages.mapLead)}</p>
          <RoutePicture language={language} entries={entries} />
          {questionnaire.sections.map((section) => (
            <Section key={section.id} id={`karta-${section.id}`} title={soften(section.title[language])}>
              <ol className="route-list">
                {entries
                  .filter(({ question }) => question.section === section.id)
                  .map((entry) => (
                    <Entry key={entry.number} {...{ language, address, questionnaire, entry, entries }} />
                  ))}
              </ol>
            </Section>
          ))}
        </>
      )}
    </DraftFrame>
  )
}

interface EntryProps {
  language: Language
  address: string
  questionnaire: Questionnaire
  entry: MapEntry
  entries: readonly MapEntry[]
}

function Entry({ language, address, questionnaire, entry, entries }: EntryProps) {
  const { question, number, leadsTo, reachable, deadParts, deadOptions } = entry
  const part = (base: Question['base']) => describeBase(questionnaire, { ...question, base }, language)
  return (
    <li value={number} id={`steg-${number}`}>
      <a href={`${address}/fraga/${question.id}`}>{soften(question.text[language])}</a>
      {!reachable && (
        <>
          {' '}
          <Status kind="late">{say(language, messages.neverReached)}</Status>
        </>
      )}
      <p className="quiet size-s">{describeBase(questionnaire, question, language)}</p>
      {!reachable && <p className="size-s">{say(language, messages.neverReachedWhy)}</p>}
      {deadParts.map((base) => (
        <p key={part(base)} className="size-s">
          {say(language, messages.deadPart, { words: part(base) })}
        </p>
      ))}
      {deadOptions.map((option) => (
        <p key={option.id} className="size-s">
          {say(language, messages.deadOption, { option: option.label[language] })}
        </p>
      ))}
      {leadsTo.length > 0 && (
        <p className="size-s">
          {say(language, messages.leadsTo)}:{' '}
          {leadsTo.map((target, index) => (
            <span key={target}>
              {index > 0 && ', '}
              <a href={`#steg-${target}`}>
                {target}. {soften(entries[target - 1]?.question.text[language] ?? '')}
              </a>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}
