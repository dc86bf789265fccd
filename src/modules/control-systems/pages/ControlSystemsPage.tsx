import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { ZonePicture } from '../../../ui/charts/index.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import { zoneMessages } from '../../assets/index.ts'
import type { ControlSystems } from '../actions/read-control-systems.ts'
import { messages } from '../messages/index.ts'
import { type ControlSystem, comesIn } from '../rules/control-system.ts'
import { findingsTogether, openConduits } from '../rules/findings.ts'
import { FindingList } from './FindingList.tsx'
import { zonePictureOf } from './zone-picture-of.ts'

interface ControlSystemsPageProps {
  frame: Framing
  /** Of the board or company that is asked for. */
  found: ControlSystems
  /** Those that have any, and which is asked for. */
  units: ReadonlyArray<{ readonly id: string; readonly name: string }>
  unit: string | null
}

const address = '/system/styrsystem'

/** The systems that control something: what is to be put right, in which zones they stand and how they are reached, and all of them. */
export function ControlSystemsPage({ frame, found, units, unit }: ControlSystemsPageProps) {
  const { language } = frame
  const { systems, zones, conduits, yearAgo, mayChange, mayAdd } = found
  const critical = systems.filter((system) => system.critical === true).length
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/system">{say(language, messages.toRegister)}</a>}
        title={say(language, messages.title)}
        lead={systems.length > 0 ? say(language, messages.lead, { systems: systems.length, critical }) : undefined}
        actions={
          mayAdd && systems.length > 0 && <ButtonLink href="/system/ny">{say(language, messages.addSystem)}</ButtonLink>
        }
        links={
          <>
            <a href="/system?kind=control-system">{say(language, messages.asList)}</a>
            <a href={`${address}/zoner`}>{say(language, messages.toZones)}</a>
            <a href={`${address}/forbindelser`}>{say(language, messages.toConduits)}</a>
          </>
        }
      />
      {units.length > 1 && (
        <nav className="views" aria-label={say(language, messages.ofUnit)}>
          <a href={address} aria-current={unit === null ? 'true' : undefined}>
            {say(language, messages.allUnits)}
          </a>
          {units.map(({ id, name }) => (
            <a key={id} href={`${address}?hos=${id}`} aria-current={unit === id ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      )}
      {systems.length === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.emptyTitle)} lead={say(language, messages.emptyLead)}>
          {mayAdd && (
            <p className="actions above-4">
              <ButtonLink href="/system/ny">{say(language, messages.addSystem)}</ButtonLink>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <FindingList
            language={language}
            findings={findingsTogether(systems, zones, yearAgo)}
            conduits={unit === null ? openConduits(conduits) : []}
            mayChange={mayChange}
          />
          <Section id="zoner" title={say(language, messages.picture)} lead={say(language, messages.pictureLead)}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section className="scroll" tabIndex={0} aria-label={say(language, messages.pictureScroll)}>
              <ZonePicture id="zonbild" {...zonePictureOf(language, found)} />
            </section>
            {conduits.length > 0 && <Conduits language={language} found={found} />}
          </Section>
          <Section id="alla" title={say(language, messages.table)}>
            <SystemTable language={language} found={found} />
          </Section>
        </>
      )}
    </WorkFrame>
  )
}

function Conduits({ language, found: { conduits, zones } }: { language: Language; found: ControlSystems }) {
  const zoneName = (id: string | null) => zones.find((zone) => zone.id === id)?.name ?? say(language, messages.unknown)
  return (
    <div className="above-5">
      <Table
        caption={say(language, messages.passesCaption)}
        stack
        columns={[
          { key: 'namn', label: say(language, messages.conduit) },
          { key: 'nr', label: say(language, messages.number), numeric: true },
          { key: 'mellan', label: say(language, messages.fromTo) },
          { key: 'skydd', label: say(language, messages.protection) },
        ]}
        rows={conduits.map(({ id, name, from, to, carries, protection }, index) => ({
          key: id,
          cells: [
            <>
              <a href={`${address}/forbindelser/${id}`}>{name}</a>
              {carries !== null && <span className="under">{carries}</span>}
            </>,
            index + 1,
            `${zoneName(from)} → ${zoneName(to)}`,
            protection === null ? say(language, messages.unknown) : say(language, zoneMessages.protections[protection]),
          ],
        }))}
      />
    </div>
  )
}

function SystemTable({ language, found: { systems, zones } }: { language: Language; found: ControlSystems }) {
  const zoneNames = new Map(zones.map(({ id, name }) => [id, name]))
  return (
    <Table
      caption={say(language, messages.tableCaption)}
      captionHidden
      stack
      columns={[
        { key: 'namn', label: say(language, messages.system) },
        { key: 'zon', label: say(language, messages.zone) },
        { key: 'viktigt', label: say(language, messages.critical) },
        { key: 'nas', label: say(language, messages.reached) },
        { key: 'provad', label: say(language, messages.restored) },
      ]}
      rows={systems.map((system) => ({
        key: system.id,
        cells: [
          <>
            <a href={`/system/${system.id}`}>{system.name}</a>
            <span className="under">{system.unit?.name ?? say(language, messages.noUnit)}</span>
          </>,
          zoneNames.get(system.zone ?? '') ?? say(language, messages.unknown),
          criticalWords(language, system),
          reachedWords(language, system),
          system.restoredOn === null
            ? say(language, messages.never)
            : formatDate(language, new Date(`${system.restoredOn}T12:00:00Z`)),
        ],
      }))}
    />
  )
}

function criticalWords(language: Language, { critical, criticalBy }: ControlSystem): string {
  if (critical === null) return say(language, messages.unknown)
  if (!critical) return say(language, messages.criticalNo)
  const yes = say(language, messages.criticalYes)
  return criticalBy === null ? yes : `${yes}: ${say(language, messages.methods[criticalBy]).toLowerCase()}`
}

/** Every way in, in words. */
export function reachedWords(language: Language, system: ControlSystem): string {
  const { supplier, staff } = comesIn(system)
  const ways = [
    system.internet === 'open' && messages.reachedInternet,
    system.internet === 'behind-protection' && messages.reachedProtected,
    supplier && (system.vendorAccess === 'always' ? messages.reachedSupplierAlways : messages.reachedSupplier),
    staff && messages.reachedStaff,
  ].filter((each) => each !== false)
  if (ways.length > 0) return new Intl.ListFormat(language).format(ways.map((each) => say(language, each)))
  return system.internet === null || system.remoteAccess === null
    ? say(language, messages.unknown)
    : say(language, messages.reachedNot)
}
