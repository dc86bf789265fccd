import { defineRegister, makeActions, nothing } from '../../../platform/register/index.ts'
import { messages } from './messages.ts'

/** Those who work in the municipality and own or answer for something there, with an account or without. */
export const personRegister = defineRegister({
  table: 'person',
  path: '/organisation/personer',
  words: {
    title: messages.title,
    many: messages.many,
    add: messages.add,
    emptyTitle: messages.emptyTitle,
    emptyLead: messages.emptyLead,
  },
  verbs: { read: 'unit.read', change: 'unit.change' },
  name: 'name',
  fields: {
    name: {
      kind: 'text',
      label: messages.name,
      max: 120,
      required: true,
      names: ['person', 'medarbetare', 'för- och efternamn', 'fullständigt namn', 'anställd'],
    },
    email: {
      kind: 'text',
      label: messages.email,
      max: 254,
      form: 'email',
      names: ['epost', 'e-postadress', 'mejl', 'mail', 'mailadress', 'upn', 'användarnamn'],
    },
    title: {
      kind: 'text',
      label: messages.personTitle,
      max: 120,
      names: ['titel', 'yrkestitel', 'tjänst', 'funktion', 'roll'],
    },
    phone: {
      kind: 'text',
      label: messages.phone,
      max: 40,
      form: 'phone',
      names: ['tel', 'telefonnummer', 'mobil', 'mobilnummer'],
    },
    unit: {
      kind: 'reference',
      to: 'unit',
      label: messages.unit,
      names: ['förvaltning', 'avdelning', 'organisation', 'arbetsplats', 'nämnd', 'bolag'],
    },
    stand_in: {
      kind: 'reference',
      to: 'person',
      label: messages.standIn,
      help: messages.standInHint,
      names: ['vikarie', 'ställföreträdare', 'ersätts av'],
    },
  },
  sections: [
    { id: 'personen', title: messages.section, fields: ['name', 'email', 'title', 'phone', 'unit', 'stand_in'] },
  ],
  list: {
    columns: ['title', 'unit', 'email', 'phone', 'stand_in'],
    search: ['name', 'email', 'title'],
    filters: ['unit'],
    sort: 'name',
    views: [{ id: 'utan-enhet', name: messages.viewNoUnit, query: `unit=${nothing}` }],
  },
})

export const personActions = makeActions(personRegister)
