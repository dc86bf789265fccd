import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './zone-messages.ts'

/** The ways between zones, and what stands in them. */
export const conduitRegister = defineRegister({
  table: 'conduit',
  path: '/system/styrsystem/forbindelser',
  words: {
    title: messages.conduits,
    many: messages.conduitsMany,
    add: messages.addConduit,
    emptyTitle: messages.noConduitsTitle,
    emptyLead: messages.noConduitsLead,
  },
  verbs: { read: 'asset.read', change: 'asset.change' },
  name: 'name',
  fields: {
    name: { kind: 'text', label: messages.name, max: 120, required: true, names: ['förbindelse', 'koppling'] },
    from_zone: { kind: 'reference', to: 'zone', label: messages.fromZone, secrecy: '18:8', names: ['från zon'] },
    to_zone: { kind: 'reference', to: 'zone', label: messages.toZone, secrecy: '18:8', names: ['till zon'] },
    carries: {
      kind: 'text',
      label: messages.carries,
      help: messages.carriesHelp,
      max: 200,
      secrecy: '18:8',
      names: ['trafik', 'protokoll'],
    },
    protection: {
      kind: 'choice',
      label: messages.protection,
      options: messages.protections,
      secrecy: '18:8',
      names: ['skyddas av'],
    },
    owner: { kind: 'reference', to: 'person', label: messages.owner, names: ['ägare'] },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr'] },
  },
  sections: [
    {
      id: 'forbindelsen',
      title: messages.sectionConduit,
      fields: ['name', 'from_zone', 'to_zone', 'carries', 'protection', 'owner', 'diary'],
    },
  ],
  list: {
    columns: ['from_zone', 'to_zone', 'protection', 'owner'],
    under: { name: 'carries' },
    search: ['name', 'carries'],
    filters: ['from_zone', 'to_zone', 'protection', 'owner'],
    sort: 'name',
  },
  check: ({ from_zone, to_zone }) => ({
    to_zone: typeof from_zone === 'string' && from_zone === to_zone ? messages.sameZone : undefined,
  }),
})

export const conduitActions = makeActions(conduitRegister)
