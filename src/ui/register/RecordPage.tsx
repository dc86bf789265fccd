import type { ReactNode } from 'react'
import { formatDate, type Language, say } from '../../platform/i18n/index.ts'
import {
  type Field,
  type FoundRecord,
  fieldOf,
  type Register,
  type RegisterRecord,
  type Section as RegisterSection,
  registerOf,
} from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { Facts } from '../Facts.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { Notice } from '../Notice.tsx'
import { PageHead } from '../PageHead.tsx'
import { Section } from '../Section.tsx'
import { AttachmentSection } from './AttachmentSection.tsx'
import { HistoryList } from './HistoryList.tsx'
import { LevelCells } from './LevelCells.tsx'
import { messages } from './messages.ts'
import { nameOf } from './RecordTable.tsx'
import { ReferrerSection } from './ReferrerSection.tsx'
import { SecrecyFacts } from './SecrecyFacts.tsx'
import { wordsIn } from './write-value.ts'

interface RecordPageProps {
  frame: Framing
  register: Register
  found: FoundRecord
  notice: string | null
  /** What the module shows of a record beside its fields: before them, and after. */
  before?: ReactNode
  after?: ReactNode
  /** The module's own ways from here. */
  links?: ReactNode
}

/** A record: what it holds, section by section, and what has happened to it. */
export function RecordPage({ frame, register, found, notice, before, after, links }: RecordPageProps) {
  const { language } = frame
  const { record, history, mayChange } = found
  const { path, words } = register
  const summary = register.list.under[register.name]
  const address = `${path}/${record.id}`
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={path}>{say(language, words.title)}</a>}
        title={nameOf(register, record)}
        lead={summary === undefined ? undefined : wordsIn(language, fieldOf(register, summary), summary, record)}
        actions={
          mayChange &&
          record.endedAt === null && (
            <>
              <ButtonLink href={`${address}/avsluta`} variant="secondary">
                {say(language, messages.end)}
              </ButtonLink>
              <ButtonLink href={`${address}/andra`} variant="secondary">
                {say(language, messages.change)}
              </ButtonLink>
            </>
          )
        }
        links={links}
      />
      {notice !== null && (
        <div className="below-4">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      {record.endedAt !== null && (
        <Notice
          kind="warning"
          title={say(language, messages.isEnded, { date: formatDate(language, new Date(record.endedAt)) })}
        >
          {mayChange && (
            <form method="post" action={`${address}/avsluta`}>
              <input type="hidden" name="gor" value="ta-tillbaka" />
              <p className="actions above-3">
                <Button variant="secondary" size="sm">
                  {say(language, messages.restore)}
                </Button>
              </p>
            </form>
          )}
        </Notice>
      )}
      {before}
      {register.sections
        .filter((section) => isShown(section, record))
        .map((section) => (
          <Section key={section.id} id={section.id} title={say(language, section.title)}>
            <SectionFacts language={language} register={register} section={section} record={record} />
          </Section>
        ))}
      {after}
      <ReferrerSection language={language} record={record} referrers={found.referrers} />
      {register.files && <AttachmentSection language={language} address={address} found={found} />}
      <SecrecyFacts language={language} register={register} record={record} />
      {found.mayExtract && (
        <Section id="utdrag" title={say(language, messages.extract)} lead={say(language, messages.extractAbout)}>
          <form method="post" action={`${address}/utdrag`}>
            <Button variant="secondary" size="sm">
              {say(language, messages.makeExtract)}
            </Button>
          </form>
        </Section>
      )}
      <Section id="historik" title={say(language, messages.history)}>
        <HistoryList language={language} register={register} history={history} />
      </Section>
    </WorkFrame>
  )
}

/** A section for records of a kind is shown for those, and where something of it is filled in all the same. */
export function isShown(section: RegisterSection<string>, record: RegisterRecord): boolean {
  const { when, fields } = section
  if (when === undefined) return true
  return (
    when.is.includes(String(record.values[when.field])) || fields.some((name) => (record.values[name] ?? null) !== null)
  )
}

interface SectionFactsProps {
  language: Language
  register: Register
  section: RegisterSection<string>
  record: RegisterRecord
}

/** What is filled in, by name. The levels stand together; what is empty is said at the end, in one line. */
function SectionFacts({ language, register, section, record }: SectionFactsProps) {
  const { levels } = register
  const together = levels && section.fields.some((name) => levels.fields.includes(name)) ? levels : null
  const fields = section.fields.filter((name) => name !== register.name && !together?.fields.includes(name))
  const filled = fields.filter((name) => (record.values[name] ?? null) !== null)
  const empty = fields.filter((name) => !filled.includes(name))
  const label = (name: string) => say(language, fieldOf(register, name).label)
  const items: [string, ReactNode][] = filled.map((name) => [
    label(name),
    <ValueOf key={name} language={language} field={fieldOf(register, name)} name={name} record={record} />,
  ])
  if (together) {
    items.unshift([
      say(language, together.label),
      <LevelCells key="levels" language={language} levels={together} values={record.values} labelOf={label} />,
    ])
  }
  return (
    <>
      {items.length > 0 && <Facts items={items} />}
      {empty.length > 0 && (
        <p className="quiet above-3">
          {say(language, messages.notFilled)}: {new Intl.ListFormat(language).format(empty.map(label).map(lower))}
        </p>
      )}
    </>
  )
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

interface ValueOfProps {
  language: Language
  field: Field
  name: string
  record: RegisterRecord
}

/** A value; a reference leads to its record where that has a page. */
function ValueOf({ language, field, name, record }: ValueOfProps) {
  const words = wordsIn(language, field, name, record)
  if (field.kind === 'long-text') return <span className="written">{words}</span>
  if (field.kind !== 'reference') return words
  const target = registerOf(field.to)
  return target === undefined ? words : <a href={`${target.path}/${record.values[name]}`}>{words}</a>
}
