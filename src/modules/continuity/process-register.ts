import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'

/** What must be done whatever happens, and how long it can stand still. */
export const processRegister = defineRegister({
  table: 'process',
  path: '/kontinuitet/processer',
  words: {
    title: messages.processes,
    many: messages.processesMany,
    add: messages.addProcess,
    emptyTitle: messages.noProcessesTitle,
    emptyLead: messages.noProcessesLead,
  },
  verbs: { read: 'continuity.read', edit: 'continuity.edit', change: 'continuity.change' },
  owner: 'owner',
  name: 'name',
  fields: {
    name: {
      kind: 'text',
      label: messages.processName,
      help: messages.processNameHelp,
      max: 200,
      required: true,
      names: ['process', 'verksamhet', 'kritisk verksamhet', 'åtagande'],
    },
    summary: { kind: 'text', label: messages.summary, max: 200, names: ['beskrivning'] },
    unit: {
      kind: 'reference',
      to: 'unit',
      label: messages.unit,
      names: ['nämnd', 'bolag', 'förvaltning', 'verksamhetsområde'],
    },
    owner: { kind: 'reference', to: 'person', label: messages.processOwner, names: ['processägare', 'ansvarig'] },
    asset: { kind: 'reference', to: 'asset', label: messages.processAsset, help: messages.processAssetHelp },
    plan: {
      kind: 'reference',
      to: 'continuity_plan',
      label: messages.plan,
      help: messages.planHelp,
      names: ['kontinuitetsplan', 'plan'],
    },
    tolerable_hours: {
      kind: 'number',
      label: messages.tolerable,
      help: messages.tolerableHelp,
      min: 0,
      max: 8760,
      names: ['mtpd', 'mta', 'längsta acceptabla avbrott', 'acceptabel avbrottstid'],
    },
    recovery_hours: {
      kind: 'number',
      label: messages.recovery,
      help: messages.recoveryHelp,
      min: 0,
      max: 8760,
      names: ['rto', 'återställningstid'],
    },
    point_hours: {
      kind: 'number',
      label: messages.point,
      help: messages.pointHelp,
      min: 0,
      max: 8760,
      names: ['rpo', 'återställningspunkt'],
    },
    judged_on: { kind: 'date', label: messages.judgedOn, computed: true },
    next_review: {
      kind: 'date',
      label: messages.nextReview,
      names: ['nästa översyn', 'revideras'],
      due: {
        task: messages.reviewProcessTask,
        minutes: 45,
        weight: 2,
        ahead: 60,
        done: { months: 12, since: 'judged_on' },
      },
    },
    chain_by: {
      kind: 'date',
      label: messages.chainBy,
      computed: true,
      due: { task: messages.chainTask, minutes: 60, weight: 2, ahead: 0 },
    },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr'] },
  },
  sections: [
    { id: 'processen', title: messages.sectionProcess, fields: ['name', 'summary', 'unit', 'owner', 'asset', 'plan'] },
    {
      id: 'tider',
      title: messages.sectionTimes,
      fields: ['tolerable_hours', 'recovery_hours', 'point_hours', 'judged_on', 'next_review', 'chain_by', 'diary'],
    },
  ],
  list: {
    columns: ['owner', 'tolerable_hours', 'recovery_hours', 'plan', 'next_review'],
    under: { name: 'summary', owner: 'unit' },
    search: ['name', 'summary'],
    filters: ['unit', 'owner', 'plan', 'judged_on', 'chain_by', 'next_review'],
    sort: 'name',
    views: [
      { id: 'mina', name: messages.viewMine, query: 'owner=jag' },
      { id: 'haller-inte', name: messages.viewSlow, query: 'chain_by=*' },
      { id: 'utan-plan', name: messages.viewUnplanned, query: 'plan=-' },
      { id: 'obedomda', name: messages.viewUnjudged, query: 'judged_on=-' },
    ],
  },
  check: ({ tolerable_hours, recovery_hours }) => ({
    recovery_hours:
      typeof tolerable_hours === 'number' && typeof recovery_hours === 'number' && recovery_hours > tolerable_hours
        ? messages.recoveryTooLong
        : undefined,
  }),
})

export const processActions = makeActions(processRegister)
