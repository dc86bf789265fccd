import type { Message } from '../../../platform/i18n/index.ts'

/** The words of the register of people. */
export const messages = {
  title: { sv: 'Personer i organisationen', en: 'People of the organisation' },
  many: { sv: 'personer', en: 'people' },
  add: { sv: 'Ny person', en: 'New person' },
  emptyTitle: {
    sv: 'Här finns de som äger och svarar för något',
    en: 'Here are those who own and answer for something',
  },
  emptyLead: {
    sv: 'De kan ha ett konto eller inte. När de finns här kan system, dokument och uppgifter få en ägare, och det syns vem som är borta och vem som går in i stället.',
    en: 'They may have an account or not. With them here systems, documents and tasks can have an owner, and it shows who is away and who stands in.',
  },
  section: { sv: 'Personen', en: 'The person' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-post', en: 'E-mail' },
  personTitle: { sv: 'Befattning', en: 'Job title' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  unit: { sv: 'Enhet', en: 'Unit' },
  standIn: { sv: 'Ersättare', en: 'Stand-in' },
  standInHint: {
    sv: 'Den som gör personens uppgifter när den är borta.',
    en: 'Who does the person’s tasks while they are away.',
  },
  viewNoUnit: { sv: 'Utan enhet', en: 'Without a unit' },
} satisfies Record<string, Message>
