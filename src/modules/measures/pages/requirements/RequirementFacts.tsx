import { Fragment, type ReactNode } from 'react'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/Facts.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { Setting } from '../../rules/catalogue/catalogue.ts'
import { addressOf } from '../address-of.ts'
import { effortWords } from '../effort-words.ts'
import { nameOf } from './RequirementsPage.tsx'

/** What is said of a requirement beside its text: what it protects, for whom it holds, where it comes from. */
export function RequirementFacts({ language, picture }: { language: Language; picture: RequirementPicture }) {
  const { requirement, theme, mapped } = picture
  const { aspects, from, at, minutes, source, settings } = requirement
  const items: [string, ReactNode][] = [
    [say(language, messages.theme), theme[language]],
    [say(language, messages.protects), aspects.map((aspect) => say(language, messages.aspect[aspect])).join(', ')],
    [say(language, messages.place), say(language, messages.at[at])],
  ]
  if (at === 'system') items.push([say(language, messages.proposedFrom), say(language, messages.level, { n: from })])
  if (minutes !== null) items.push([say(language, messages.effort), effortWords(language, minutes)])
  if (source) {
    const check = source.checked ? '' : ` (${say(language, messages.checkSource)})`
    items.push([say(language, messages.source), `${source.text}${check}`])
  }
  if (mapped.length > 0) {
    const links = mapped.map((each, index) => (
      <Fragment key={each.id}>
        {index > 0 && ', '}
        <a href={addressOf(each.id)}>{nameOf(each, language)}</a>
      </Fragment>
    ))
    items.push([say(language, messages.corresponds), links])
  }
  return (
    <>
      <div className="above-4">
        <Facts items={items} />
      </div>
      <p className="quiet above-3">{say(language, messages.ourOwnWords)}</p>
      {settings.length > 0 && <Settings language={language} settings={settings} />}
    </>
  )
}

function Settings({ language, settings }: { language: Language; settings: readonly Setting[] }) {
  return (
    <Section id="forval" title={say(language, messages.settings)} lead={say(language, messages.settingsLead)}>
      <Table
        caption={say(language, messages.settings)}
        captionHidden
        stack
        columns={[
          { key: 'setting', label: say(language, messages.setting) },
          { key: 'value', label: say(language, messages.value), wide: true },
          { key: 'read', label: say(language, messages.read), wide: true },
        ]}
        rows={settings.map(({ id, label, value, checked }) => ({
          key: id,
          cells: [label[language], value[language], say(language, checked ? messages.yes : messages.noCheck)],
        }))}
      />
    </Section>
  )
}
