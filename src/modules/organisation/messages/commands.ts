import type { Message } from '../../../platform/i18n/index.ts'
import type { OrganisationKind } from '../../../platform/tenancy/index.ts'

type Values = Readonly<Record<string, string | number>>

/** Words of the commands `organisation` and `person`, for whoever runs the program. */
export const commandWords = {
  lang: { sv: 'språk: sv (förval) eller en', en: 'language: sv (default) or en' },
  organisation: { sv: 'vilka organisationer som finns', en: 'which organisations there are' },
  list: {
    sv: 'lista organisationerna: id, slag, namn och hur många som arbetar där',
    en: 'list the organisations: id, kind, name and how many work there',
  },
  listKind: {
    sv: 'bara ett slag: municipality, agency eller county-board',
    en: 'only one kind: municipality, agency or county-board',
  },
  add: { sv: 'lägg till en organisation', en: 'add an organisation' },
  addId: {
    sv: 'id: för en kommun dess kod (1984), annars små bokstäver, siffror och bindestreck',
    en: 'id: for a municipality its code (1984), otherwise lower-case letters, digits and hyphens',
  },
  addKind: {
    sv: 'slag: municipality, agency eller county-board',
    en: 'kind: municipality, agency or county-board',
  },
  addName: { sv: 'namnet, som det ska stå', en: 'the name, as it is to be shown' },
  addCounty: {
    sv: 'länets kod, två siffror (inte för en myndighet)',
    en: 'the county’s code, two digits (not for an agency)',
  },
  municipalities: {
    sv: 'lägg till alla 290 kommuner som inte redan finns',
    en: 'add all 290 municipalities that are not there already',
  },
  person: { sv: 'de första som arbetar i en organisation', en: 'the first who work in an organisation' },
  invite: {
    sv: 'bjud in någon till en organisation, med en personlig länk',
    en: 'invite somebody to an organisation, by a personal link',
  },
  inviteOrganisation: { sv: 'organisationens id eller namn', en: 'the organisation’s id or name' },
  inviteRole: {
    sv: 'roll: administrator (kommun), survey-lead (myndighet), officer (länsstyrelse) eller en annan i organisationen',
    en: 'role: administrator (municipality), survey-lead (agency), officer (county board) or another in the organisation',
  },
  inviteName: { sv: 'personens namn', en: 'the person’s name' },
  inviteEmail: { sv: 'personens e-postadress', en: 'the person’s e-mail address' },
  print: { sv: 'skriv ut länken även när den skickas med e-post', en: 'print the link also when it is sent by mail' },
  inviteAfter: {
    sv: `
Exempel:
  lagesbild person invite --organisation Arboga --role administrator --name Lars\\ Berg --email lars.berg@arboga.se

Är SMTP_URL satt skickas länken med e-post. Annars skrivs den ut: lämna den bara till personen själv. Den går att använda
en gång. Med --lang en är brevet och sidan på engelska. Inbjudan står i organisationens spårlogg. Med den inbäddade
databasen ska programmet vara stoppat.`,
    en: `
Example:
  lagesbild person invite --organisation Arboga --role administrator --name Lars\\ Berg --email lars.berg@arboga.se

Where SMTP_URL is set the link is sent by mail. Otherwise it is printed: give it to nobody but the person. It can be used
once. With --lang en the letter and the page are in English. The invitation stands in the organisation’s audit log. With
the embedded database the program must be stopped.`,
  },
  empty: {
    sv: 'Det finns ingen organisation än. Lägg till dem med lagesbild organisation add.',
    en: 'There is no organisation yet. Add them with lagesbild organisation add.',
  },
  added: {
    sv: ({ count }: Values) => (Number(count) === 1 ? 'En ny organisation.' : `${count} nya organisationer.`),
    en: ({ count }: Values) => (Number(count) === 1 ? 'One new organisation.' : `${count} new organisations.`),
  },
  there: { sv: ({ id }: Values) => `${id} finns redan.`, en: ({ id }: Values) => `${id} is there already.` },
  unknown: {
    sv: ({ written }: Values) => `Ingen organisation heter ”${written}”. Se lagesbild organisation list.`,
    en: ({ written }: Values) => `No organisation is called “${written}”. See lagesbild organisation list.`,
  },
  unknownNear: {
    sv: ({ written, nearest }: Values) => `Ingen organisation heter ”${written}”. Menade du ${nearest}?`,
    en: ({ written, nearest }: Values) => `No organisation is called “${written}”. Did you mean ${nearest}?`,
  },
  fault: { sv: ({ field, text }: Values) => `${field}: ${text}`, en: ({ field, text }: Values) => `${field}: ${text}` },
  roleOf: {
    sv: ({ kind, roles }: Values) => `välj en roll som finns i en ${kind}: ${roles}`,
    en: ({ kind, roles }: Values) => `choose a role that there is in a ${kind}: ${roles}`,
  },
  sent: {
    sv: ({ email, date }: Values) => `Inbjudan till ${email} ligger i utkorgen. Länken gäller till ${date}.`,
    en: ({ email, date }: Values) => `The invitation to ${email} is in the outbox. The link is valid until ${date}.`,
  },
  printed: {
    sv: ({ name, date }: Values) =>
      `Lämna länken till ${name} och ingen annan. Den går att använda en gång, till ${date}.`,
    en: ({ name, date }: Values) => `Give the link to ${name} and nobody else. It can be used once, until ${date}.`,
  },
} as const satisfies Record<string, Message | Message<Values>>

export const kindWords: Readonly<Record<OrganisationKind, Message>> = {
  municipality: { sv: 'kommun', en: 'municipality' },
  agency: { sv: 'myndighet', en: 'agency' },
  'county-board': { sv: 'länsstyrelse', en: 'county board' },
}
