import type { Message } from '../../../platform/i18n/index.ts'
import type { Role } from '../../../platform/tenancy/index.ts'

/** What each role is called. */
export const roles: Readonly<Record<Role, Message>> = {
  administrator: { sv: 'Administratör', en: 'Administrator' },
  coordinator: { sv: 'Informationssäkerhetssamordnare', en: 'Information security coordinator' },
  contact: { sv: 'Kontaktperson för enkäten', en: 'Contact person for the survey' },
  contributor: { sv: 'Medsvarande', en: 'Contributor' },
  owner: { sv: 'Informations- eller systemägare', en: 'Information or system owner' },
  manager: { sv: 'Chef', en: 'Manager' },
  employee: { sv: 'Medarbetare', en: 'Employee' },
  reviewer: { sv: 'Granskare', en: 'Reviewer' },
  'survey-lead': { sv: 'Enkätansvarig', en: 'Survey lead' },
  analyst: { sv: 'Analytiker', en: 'Analyst' },
  officer: { sv: 'Handläggare', en: 'Officer' },
}

/** What each role lets one do, for whoever gives it. */
export const roleHelp: Readonly<Record<Role, Message>> = {
  administrator: {
    sv: 'Allt som en samordnare gör. Avslutar också personers arbete och ändrar roller.',
    en: 'All that a coordinator does. Also ends people’s work and changes roles.',
  },
  coordinator: {
    sv: 'Planerar arbetet, ändrar i alla register, leder svarandet på enkäten, bjuder in kollegor och läser spårloggen.',
    en: 'Plans the work, changes every register, leads the answering of the survey, invites colleagues and reads the audit log.',
  },
  contact: {
    sv: 'Leder svarandet, skickar in och bjuder in kollegor att svara.',
    en: 'Leads the answering, submits and invites colleagues to answer.',
  },
  contributor: {
    sv: 'Läser enkäten och svarar på de delar som personen har fått.',
    en: 'Reads the survey and answers the parts that they have been given.',
  },
  owner: {
    sv: 'Klassar och ändrar det som personen äger, läser registren och svarar på enkäten.',
    en: 'Classifies and changes what they own, reads the registers and answers the survey.',
  },
  manager: {
    sv: 'Ser vad enheten har, beslutar klassningar och svarar på de delar av enkäten som personen har fått.',
    en: 'Sees what the unit has, decides classifications and answers the parts of the survey that they have been given.',
  },
  employee: {
    sv: 'Läser de styrande dokumenten och kvitterar dem. Ser inget av registren eller enkäten.',
    en: 'Reads the governing documents and acknowledges them. Sees nothing of the registers or the survey.',
  },
  reviewer: {
    sv: 'Läser registren, enkäten, vilka som arbetar här och spårloggen. Ändrar inget.',
    en: 'Reads the registers, the survey, who works here and the audit log. Changes nothing.',
  },
  'survey-lead': {
    sv: 'Allt i myndighetens enkäter: formulär, utskick, publicering och vilka som arbetar här.',
    en: 'Everything in the agency’s surveys: questionnaires, mailings, publishing and who works here.',
  },
  analyst: {
    sv: 'Analyserar svar, skriver rapporter och följer insamlingen. Publicerar inte.',
    en: 'Analyses answers, writes reports and follows the collection. Does not publish.',
  },
  officer: {
    sv: 'Ser hur långt länets kommuner har kommit.',
    en: 'Sees how far the county’s municipalities have come.',
  },
}
