import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { declaredRegisters } from '../../../../platform/register/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { OpenUnit } from '../actions/read-organisation.ts'
import { kindWords, messages } from '../messages.ts'
import type { HeldRecord } from '../queries/holdings.ts'
import type { UnitPeriod } from '../queries/units.ts'
import { above, treeOf, withBelow } from '../rules/tree.ts'
import { UnitTree } from './UnitTree.tsx'
import { sayHeld, unitPath } from './unit-words.ts'

interface UnitPageProps {
  frame: Framing
  open: OpenUnit
  notice: string | null
}

/** How many records of each register stand on the page. */
const shown = 50

/** A unit: where it stands, who works there, what it owns, and what it has been. */
export function UnitPage({ frame, open, notice }: UnitPageProps) {
  const { language } = frame
  const { unit, units, held, periods, endedOn, mayChange } = open
  const known = new Map(units.map((each) => [each.id, each]))
  const over = above(known, { ...unit, version: 1, startedOn: null })
  const tree = withBelow(units, unit.id)
  const below = units.filter(({ id }) => id !== unit.id && tree.has(id))
  const people = held.filter(({ table }) => table === 'person')
  const owned = held.filter(({ table }) => table !== 'person')
  const since = periods.at(-1)?.from
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href="/organisation">{say(language, messages.organisation)}</a>}
        title={unit.name}
        links={endedOn === null && <a href={`/dokument/enheter/${unit.id}`}>{say(language, messages.documentsHere)}</a>}
        {...(mayChange && endedOn === null
          ? { actions: <ButtonLink href={`${unitPath(unit.id)}/andra`}>{say(language, messages.change)}</ButtonLink> }
          : {})}
      />
      {endedOn !== null && (
        <div className="below-5">
          <Notice kind="warning" title={say(language, messages.endedNotice, { date: formatDate(language, endedOn) })} />
        </div>
      )}
      <Facts
        items={[
          [say(language, messages.kind), say(language, kindWords[unit.kind])],
          [
            say(language, messages.parent),
            over.length === 0
              ? say(language, messages.top)
              : over.map(({ id, name }, at) => (
                  <span key={id}>
                    {at > 0 && ' – '}
                    <a href={unitPath(id)}>{name}</a>
                  </span>
                )),
          ],
          ...(since === undefined ? [] : [[say(language, messages.since), formatDate(language, since)] as const]),
        ]}
      />
      <Section
        id="under"
        title={say(language, messages.below)}
        {...(mayChange && endedOn === null
          ? { link: { href: `/organisation/ny?under=${unit.id}`, label: say(language, messages.addBelow) } }
          : {})}
      >
        {below.length === 0 ? (
          <p>{say(language, messages.noneBelow)}</p>
        ) : (
          <UnitTree
            language={language}
            nodes={treeOf(below)}
            name={({ id, name }) => <a href={unitPath(id)}>{name}</a>}
          />
        )}
      </Section>
      <Section id="personer" title={say(language, messages.people)}>
        {people.length === 0 ? (
          <p>{say(language, messages.noPeople)}</p>
        ) : (
          <Records language={language} records={people} />
        )}
      </Section>
      <Section id="ager" title={say(language, messages.owns)}>
        {owned.length === 0 ? <p>{say(language, messages.ownsNone)}</p> : <Owned language={language} records={owned} />}
      </Section>
      <History language={language} periods={periods} />
    </WorkFrame>
  )
}

/** By register, each with its heading. */
function Owned({ language, records }: { language: Language; records: readonly HeldRecord[] }) {
  const tables = [...new Set(records.map(({ table }) => table))]
  return tables.map((table) => {
    const of = records.filter((record) => record.table === table)
    return (
      <div key={table} className="above-4">
        <h3>{sayHeld(language, table, of.length)}</h3>
        {of.some(({ name }) => name !== '') && <Records language={language} records={of} />}
      </div>
    )
  })
}

function Records({ language, records }: { language: Language; records: readonly HeldRecord[] }) {
  return (
    <ul className="record-list">
      {records.slice(0, shown).map(({ table, id, name }) => (
        <li key={id}>{linked(table, id, name)}</li>
      ))}
      {records.length > shown && (
        <li className="quiet">{say(language, messages.andMore, { count: records.length - shown })}</li>
      )}
    </ul>
  )
}

/** With the way to its own page, where records of its kind have one. */
function linked(table: string, id: string, name: string) {
  const register = declaredRegisters().find((each) => each.table === table)
  return register === undefined ? name : <a href={`${register.path}/${id}`}>{name}</a>
}

function History({ language, periods }: { language: Language; periods: readonly UnitPeriod[] }) {
  return (
    <Section id="historik" title={say(language, messages.history)}>
      <Table
        caption={say(language, messages.history)}
        captionHidden
        stack
        columns={[
          { key: 'from', label: say(language, messages.historyFrom) },
          { key: 'name', label: say(language, messages.historyWas) },
          { key: 'kind', label: say(language, messages.kind) },
          { key: 'under', label: say(language, messages.historyUnder), wide: true },
        ]}
        rows={periods.map(({ from, name, kind, parent, parentName, ended }) => ({
          key: from,
          cells: [
            formatDate(language, from),
            ended ? `${name} (${say(language, messages.historyEnded).toLowerCase()})` : name,
            say(language, kindWords[kind]),
            parent === null ? say(language, messages.top) : (parentName ?? ''),
          ],
        }))}
      />
    </Section>
  )
}
