import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'

/** What has gone wrong. Its times stand in its timeline, its closing is an action of its own. */
export const incidentRegister = defineRegister({
  table: 'incident',
  path: '/incidenter',
  words: {
    title: messages.title,
    many: messages.many,
    add: messages.add,
    emptyTitle: messages.emptyTitle,
    emptyLead: messages.emptyLead,
  },
  verbs: { read: 'incident.read', change: 'incident.handle' },
  owner: 'owner',
  name: 'name',
  fields: {
    name: { kind: 'text', label: messages.name, max: 200, required: true, names: ['incident', 'rubrik', 'titel'] },
    summary: {
      kind: 'long-text',
      label: messages.summary,
      max: 2000,
      secrecy: '18:8',
      names: ['beskrivning', 'händelse'],
    },
    kind: { kind: 'choice', label: messages.kind, options: messages.kinds, required: true, names: ['typ', 'kategori'] },
    severity: {
      kind: 'choice',
      label: messages.severity,
      help: messages.severityHelp,
      options: messages.severities,
      required: true,
      names: ['allvarlighetsgrad'],
    },
    status: {
      kind: 'choice',
      label: messages.status,
      options: messages.statuses,
      computed: true,
      names: ['status'],
    },
    unit: { kind: 'reference', to: 'unit', label: messages.unit, help: messages.unitHelp, names: ['nämnd', 'bolag'] },
    asset: { kind: 'reference', to: 'asset', label: messages.asset, names: ['system'] },
    supplier: { kind: 'reference', to: 'supplier', label: messages.supplier },
    owner: { kind: 'reference', to: 'person', label: messages.owner, names: ['handläggare'] },
    discovered_on: { kind: 'date', label: messages.discoveredOn, names: ['datum', 'upptäckt'] },
    affected: { kind: 'long-text', label: messages.affected, help: messages.affectedHelp, max: 2000, secrecy: '18:8' },
    cause: { kind: 'long-text', label: messages.cause, help: messages.causeHelp, max: 4000, secrecy: '18:8' },
    lessons: { kind: 'long-text', label: messages.lessons, max: 4000, secrecy: '18:13' },
    follow_up_on: {
      kind: 'date',
      label: messages.followUpOn,
      due: {
        task: messages.followUpTask,
        minutes: 30,
        weight: 2,
        ahead: 14,
        settled: { field: 'status', is: ['closed'] },
      },
    },
    next_deadline_on: {
      kind: 'date',
      label: messages.nextDeadline,
      computed: true,
      // The law's hours: seen from the moment that a clock begins
      due: { task: messages.deadlineTask, minutes: 60, weight: 4, ahead: 42 },
    },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr'] },
  },
  fresh: { severity: 'unjudged' },
  sections: [
    {
      id: 'incidenten',
      title: messages.sectionWhat,
      fields: ['name', 'summary', 'kind', 'severity', 'status', 'discovered_on', 'next_deadline_on'],
    },
    { id: 'berorda', title: messages.sectionWhere, fields: ['owner', 'unit', 'asset', 'supplier', 'affected'] },
    { id: 'lardomar', title: messages.sectionLearn, fields: ['cause', 'lessons', 'follow_up_on', 'diary'] },
  ],
  list: {
    columns: ['severity', 'kind', 'status', 'owner', 'discovered_on'],
    under: { owner: 'unit' },
    search: ['name', 'summary', 'diary'],
    filters: ['status', 'severity', 'kind', 'discovered_on', 'unit', 'owner', 'asset', 'supplier'],
    sort: 'name',
    views: [
      { id: 'pagar', name: messages.viewOpen, query: 'status=handled' },
      { id: 'foljs-upp', name: messages.viewFollow, query: 'status=follow-up' },
    ],
  },
})

export const incidentActions = makeActions(incidentRegister)
