import type { Message } from '../../../platform/i18n/index.ts'

/** The words of this module's mail. */
export const mails = {
  greeting: { sv: ({ name }) => `Hej ${name}!`, en: ({ name }) => `Hello ${name},` } as Message<{ name: string }>,
  role: { sv: 'Din roll', en: 'Your role' },
  invitationSubject: {
    sv: ({ place }) => `Inbjudan till Lägesbild för ${place}`,
    en: ({ place }) => `Invitation to Lägesbild for ${place}`,
  } as Message<{ place: string }>,
  invitationText: {
    sv: ({ inviter, place }) => `${inviter} bjuder in dig att arbeta i Lägesbild för ${place}.`,
    en: ({ inviter, place }) => `${inviter} invites you to work in Lägesbild for ${place}.`,
  } as Message<{ inviter: string; place: string }>,
  invitationLink: { sv: 'Öppna din inbjudan', en: 'Open your invitation' },
  invitationSmall: {
    sv: ({ date }) =>
      `Länken är personlig, fungerar en gång och gäller till ${date}. Skicka den inte vidare. Väntade du dig inget brev kan du bortse från det.`,
    en: ({ date }) =>
      `The link is personal, works once and is valid until ${date}. Do not pass it on. If you did not expect this mail, you can leave it be.`,
  } as Message<{ date: string }>,
  passwordSubject: { sv: 'Välj ett nytt lösenord i Lägesbild', en: 'Choose a new password in Lägesbild' },
  passwordText: {
    sv: 'Någon har bett om ett nytt lösenord för den här adressen. Var det du, öppna länken och välj ett.',
    en: 'Somebody has asked for a new password for this address. If it was you, open the link and choose one.',
  },
  passwordLink: { sv: 'Välj ett nytt lösenord', en: 'Choose a new password' },
  passwordSmall: {
    sv: ({ minutes }) =>
      `Länken fungerar en gång och gäller i ${minutes} minuter. Var det inte du behöver du inte göra något: ditt lösenord gäller som förut.`,
    en: ({ minutes }) =>
      `The link works once and is valid for ${minutes} minutes. If it was not you, you need do nothing: your password is valid as before.`,
  } as Message<{ minutes: number }>,
  contactSubject: {
    sv: ({ name, place }) => `${name} är ny kontaktperson för ${place}`,
    en: ({ name, place }) => `${name} is a new contact person for ${place}`,
  } as Message<{ name: string; place: string }>,
  contactText: {
    sv: ({ name, email, place, issuer }) =>
      `${name} (${email}) har tackat ja till en inbjudan från ${issuer} och svarar nu för ${place} på deras enkät. Stämmer det inte kan du avsluta det på sidan Personer.`,
    en: ({ name, email, place, issuer }) =>
      `${name} (${email}) has accepted an invitation from ${issuer} and now answers their survey for ${place}. If that is not right, you can end it on the page People.`,
  } as Message<{ name: string; email: string; place: string; issuer: string }>,
  officerSubject: {
    sv: ({ name, place }) => `${name} är ny handläggare hos ${place}`,
    en: ({ name, place }) => `${name} is a new officer at ${place}`,
  } as Message<{ name: string; place: string }>,
  officerText: {
    sv: ({ name, email, place, issuer }) =>
      `${name} (${email}) har tackat ja till en inbjudan från ${issuer} och ser nu i Lägesbild, för ${place}, hur långt länets kommuner har kommit. Stämmer det inte, säg till ${issuer}.`,
    en: ({ name, email, place, issuer }) =>
      `${name} (${email}) has accepted an invitation from ${issuer} and now sees in Lägesbild, for ${place}, how far the municipalities of the county have come. If that is not right, tell ${issuer}.`,
  } as Message<{ name: string; email: string; place: string; issuer: string }>,
  officerLink: { sv: 'Se länets kommuner', en: 'See the municipalities of the county' },
  contactLink: { sv: 'Se vilka som arbetar här', en: 'See who works here' },
  contactSmall: {
    sv: ({ place }) => `Du får brevet för att du ansvarar för vilka som arbetar för ${place} i Lägesbild.`,
    en: ({ place }) => `You get this mail because you are responsible for who works for ${place} in Lägesbild.`,
  } as Message<{ place: string }>,
} as const
