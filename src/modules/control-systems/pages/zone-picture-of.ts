import { type Language, say } from '../../../platform/i18n/index.ts'
import type { ZonePictureProps } from '../../../ui/charts/index.ts'
import { zoneMessages } from '../../assets/index.ts'
import type { ControlSystems } from '../actions/read-control-systems.ts'
import { messages } from '../messages/index.ts'
import { findingsOf, weightOf } from '../rules/findings.ts'
import { bandsOf } from '../rules/zone-bands.ts'

/** What the picture shows of the systems, in a language. */
export function zonePictureOf(
  language: Language,
  { systems, zones, conduits, yearAgo }: ControlSystems,
): Omit<ZonePictureProps, 'id'> {
  const bands = bandsOf(zones, systems, conduits)
  const sum = (way: 'internet' | 'supplier') => bands.reduce((total, band) => total + band[way].count, 0)
  return {
    title: say(language, messages.pictureTitle),
    words: say(language, messages.pictureWords, {
      zones: bands.length,
      systems: systems.length,
      internet: sum('internet'),
      supplier: sum('supplier'),
    }),
    outside: say(language, messages.outside),
    lanes: [
      say(language, messages.laneInternet),
      say(language, messages.laneSupplier),
      say(language, messages.laneStaff),
    ],
    zones: bands.map(({ zone, systems: those, internet, supplier, staff }) => ({
      id: zone?.id ?? '',
      label: zone?.name ?? say(language, messages.noZone),
      note: zone ? say(language, zoneMessages.zoneKinds[zone.kind]) : '',
      ways: [internet, supplier, staff],
      systems: those.map((system) => {
        const found = findingsOf(system, zone?.kind ?? null, yearAgo)
        return {
          id: system.id,
          label: system.name,
          note: say(language, messages.toFix, { n: found.length }),
          href: `/system/${system.id}`,
          danger: found.some((kind) => weightOf(kind) === 3),
        }
      }),
    })),
    conduits: conduits.flatMap(({ from, to, protection }, index) =>
      from === null || to === null
        ? []
        : [{ number: index + 1, from, to, open: protection === null || protection === 'none' }],
    ),
  }
}
