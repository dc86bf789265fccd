import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'
import { threatNames } from './rules/threat-messages.ts'

/** What can go wrong, how bad it is and what is done about it. */
export const riskRegister = defineRegister({
  table: 'risk',
  path: '/risker',
  words: {
    title: messages.listTitle,
    many: messages.risksMany,
    add: messages.riskAdd,
    emptyTitle: messages.emptyTitle,
    emptyLead: messages.emptyLead,
  },
  verbs: { read: 'risk.read', edit: 'risk.assess', change: 'risk.change' },
  owner: 'owner',
  name: 'name',
  fields: {
    name: {
      kind: 'text',
      label: messages.riskName,
      help: messages.riskNameHelp,
      max: 200,
      required: true,
      names: ['risk', 'scenario', 'rubrik', 'namn', 'händelse'],
    },
    scenario: {
      kind: 'long-text',
      label: messages.scenario,
      help: messages.scenarioHelp,
      max: 4000,
      names: ['beskrivning'],
    },
    threat: { kind: 'choice', label: messages.threat, options: threatNames, names: ['hot', 'hotkategori', 'threat'] },
    unit: {
      kind: 'reference',
      to: 'unit',
      through: 'asset',
      label: messages.unit,
      names: ['nämnd', 'förvaltning', 'bolag'],
    },
    asset: { kind: 'reference', to: 'asset', label: messages.asset, names: ['system', 'informationstillgång'] },
    owner: { kind: 'reference', to: 'person', label: messages.owner, names: ['ägare', 'riskägare', 'ansvarig'] },
    existing: {
      kind: 'long-text',
      label: messages.existing,
      help: messages.existingHelp,
      max: 4000,
      names: ['befintliga åtgärder'],
    },
    treatment: {
      kind: 'choice',
      label: messages.treatment,
      options: messages.treatments,
      names: ['hantering', 'strategi'],
    },
    inherent_level: { kind: 'choice', label: messages.state.inherent, options: messages.level, computed: true },
    current_level: { kind: 'choice', label: messages.state.current, options: messages.level, computed: true },
    residual_level: { kind: 'choice', label: messages.state.residual, options: messages.level, computed: true },
    assessed_on: { kind: 'date', label: messages.assessedOn, computed: true },
    accepted_until: {
      kind: 'date',
      label: messages.acceptedUntil,
      computed: true,
      due: { task: messages.acceptAgainTask, minutes: 30, weight: 3, ahead: 30 },
    },
    next_review: {
      kind: 'date',
      label: messages.nextReview,
      names: ['nästa översyn', 'följs upp'],
      due: {
        task: messages.assessAgainTask,
        minutes: 45,
        weight: 2,
        ahead: 30,
        done: { months: 12, since: 'assessed_on' },
      },
    },
  },
  fresh: { treatment: 'reduce' },
  sections: [
    { id: 'handelsen', title: messages.sectionWhat, fields: ['name', 'scenario', 'threat'] },
    { id: 'var', title: messages.sectionWhere, fields: ['owner', 'unit', 'asset'] },
    { id: 'hantering', title: messages.sectionTreatment, fields: ['treatment', 'existing', 'next_review'] },
    {
      id: 'nivaer',
      title: messages.sectionLevels,
      fields: ['inherent_level', 'current_level', 'residual_level', 'assessed_on', 'accepted_until'],
    },
  ],
  list: {
    columns: ['current_level', 'residual_level', 'owner', 'accepted_until', 'next_review'],
    under: { owner: 'unit' },
    search: ['name', 'scenario', 'existing'],
    filters: ['current_level', 'threat', 'treatment', 'unit', 'asset', 'owner', 'accepted_until', 'next_review'],
    sort: 'name',
    views: [
      { id: 'hogst', name: messages.viewHighest, query: 'current_level=high,very-high&sort=-current_level' },
      { id: 'slut', name: messages.viewEnded, query: 'accepted_until=forsenad&sort=accepted_until' },
      { id: 'obedomda', name: messages.viewUnassessed, query: 'current_level=-' },
      { id: 'mina', name: messages.viewMine, query: 'owner=jag&sort=-current_level' },
    ],
  },
})

export const riskActions = makeActions(riskRegister)
