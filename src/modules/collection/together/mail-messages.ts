import type { Message } from '../../../platform/i18n/index.ts'

interface Asked {
  inviter: string
  survey: string
  owner: string
}

/** The words of the mail to whom sections are given. */
export const togetherMails = {
  greeting: { sv: ({ name }) => `Hej ${name}!`, en: ({ name }) => `Hello ${name},` } as Message<{ name: string }>,
  sections: { sv: 'Dina delar', en: 'Your sections' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  sectionsSubject: {
    sv: ({ n, survey }) => (n === 1 ? `En del att svara på: ${survey}` : `Delar att svara på: ${survey}`),
    en: ({ n, survey }) => (n === 1 ? `A section to answer: ${survey}` : `Sections to answer: ${survey}`),
  } as Message<{ n: number; survey: string }>,
  sectionsText: {
    sv: ({ inviter, survey, owner }) =>
      `${inviter} ber dig svara på en del av enkäten ${survey} från ${owner}. Du kan läsa resten och kommentera alla frågor.`,
    en: ({ inviter, survey, owner }) =>
      `${inviter} asks you to answer a part of the survey ${survey} from ${owner}. You can read the rest and comment on every question.`,
  } as Message<Asked>,
  sectionsLink: { sv: 'Öppna din del', en: 'Open your section' },
  sectionsSmall: {
    sv: ({ inviter }) => `Är det någon annan som bör svara? Säg till ${inviter}, som kan ge delen till någon annan.`,
    en: ({ inviter }) =>
      `Is there someone else who should answer? Tell ${inviter}, who can give the section to another.`,
  } as Message<{ inviter: string }>,
  invitedSubject: {
    sv: ({ place, survey }) => `Hjälp ${place} att svara: ${survey}`,
    en: ({ place, survey }) => `Help ${place} answer: ${survey}`,
  } as Message<{ place: string; survey: string }>,
  invitedText: {
    sv: ({ inviter, place, survey, owner }) =>
      `${inviter} ber dig svara för ${place} på en del av enkäten ${survey} från ${owner}. Med länken väljer du ett lösenord, och sedan ser du din del.`,
    en: ({ inviter, place, survey, owner }) =>
      `${inviter} asks you to answer for ${place} a part of the survey ${survey} from ${owner}. With the link you choose a password, and then you see your section.`,
  } as Message<Asked & { place: string }>,
  invitedLink: { sv: 'Öppna din inbjudan', en: 'Open your invitation' },
  invitedSmall: {
    sv: ({ date }) =>
      `Länken är personlig, fungerar en gång och gäller till ${date}. Skicka den inte vidare. Väntade du dig inget brev kan du bortse från det.`,
    en: ({ date }) =>
      `The link is personal, works once and is valid until ${date}. Do not pass it on. If you did not expect this mail, you can leave it be.`,
  } as Message<{ date: string }>,
} as const
