import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './zone-messages.ts'

/** The parts of the networks that control systems stand in, as the municipality itself divides them. */
export const zoneRegister = defineRegister({
  table: 'zone',
  path: '/system/styrsystem/zoner',
  words: {
    title: messages.zones,
    many: messages.zonesMany,
    add: messages.addZone,
    emptyTitle: messages.noZonesTitle,
    emptyLead: messages.noZonesLead,
  },
  verbs: { read: 'asset.read', change: 'asset.change' },
  name: 'name',
  fields: {
    name: { kind: 'text', label: messages.name, max: 120, required: true, names: ['zon', 'nät', 'nätzon', 'segment'] },
    kind: { kind: 'choice', label: messages.zoneKind, options: messages.zoneKinds, required: true, names: ['typ'] },
    summary: { kind: 'text', label: messages.summary, max: 200, secrecy: '18:8', names: ['beskrivning'] },
    unit: { kind: 'reference', to: 'unit', label: messages.unit, names: ['nämnd', 'bolag'] },
    owner: { kind: 'reference', to: 'person', label: messages.owner, names: ['ägare'] },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr'] },
  },
  fresh: { kind: 'process' },
  sections: [
    { id: 'zonen', title: messages.sectionZone, fields: ['name', 'kind', 'summary', 'unit', 'owner', 'diary'] },
  ],
  list: {
    columns: ['kind', 'unit', 'owner'],
    under: { name: 'summary' },
    search: ['name', 'summary'],
    filters: ['kind', 'unit', 'owner'],
    sort: 'name',
  },
})

export const zoneActions = makeActions(zoneRegister)
