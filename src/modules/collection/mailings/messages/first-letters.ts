import type { Message } from '../../../../platform/i18n/index.ts'
import { en, sv } from '../../number-words.ts'

/** What each letter says from the start. The survey lead may change it: see the page Utskick. */
export const letters = {
  invitation: {
    subject: {
      sv: '{enkat}: inbjudan till {kommun}',
      en: '{enkat}: invitation to {kommun}',
    },
    body: {
      sv: `Hej {namn}!

{myndighet} genomför enkäten {enkat} och ber {kommun} att svara. Du får brevet för att du är kontaktperson.

Ni behöver inte ha allt på plats för att svara. Era svar behövs lika mycket om ni just har börjat, för annars blir bilden av landets kommuner ljusare än den är.

Du kan bjuda in kollegor som svarar på var sin del, och ni kan sluta och fortsätta när ni vill. Sista dag är {sista-dag}.

Öppna din inbjudan: {lank}

Undrar du något? Skriv till {avsandare}, {avsandare-epost}.

Vänliga hälsningar
{avsandare}
{myndighet}`,
      en: `Hello {namn},

{myndighet} is carrying out the survey {enkat} and asks {kommun} to answer. You get this letter because you are the contact person.

You need not have everything in place to answer. Your answers are needed just as much if you have only begun, since the picture of the country would otherwise look brighter than it is.

You can invite colleagues who answer a part each, and you can stop and go on whenever you like. The last day is {sista-dag}.

Open your invitation: {lank}

Any questions? Write to {avsandare}, {avsandare-epost}.

Kind regards,
{avsandare}
{myndighet}`,
    },
  },
  'reminder-not-started': {
    subject: {
      sv: '{enkat}: {tid-kvar} kvar för {kommun} att svara',
      en: '{enkat}: {tid-kvar} left for {kommun} to answer',
    },
    body: {
      sv: `Hej {namn}!

Vi har inte sett något svar från {kommun} än på enkäten {enkat}. Det går bra att svara till och med {sista-dag}.

Har du ont om tid? Bjud in kollegor som kan svara på var sin del. Det som sparas finns kvar, så ni behöver inte göra allt på en gång.

Öppna enkäten: {lank}

Är det någon annan i {kommun} som borde få brevet, eller undrar du något? Skriv till {avsandare}, {avsandare-epost}.

Vänliga hälsningar
{avsandare}
{myndighet}

--
Du får brevet för att du är kontaktperson för {kommun}. När svaren är inskickade får du inga fler påminnelser.`,
      en: `Hello {namn},

We have not yet seen an answer from {kommun} to the survey {enkat}. You can answer until {sista-dag}.

Short of time? Invite colleagues who can answer a part each. What is saved stays, so you need not do everything at once.

Open the survey: {lank}

Should somebody else in {kommun} get this letter, or have you any questions? Write to {avsandare}, {avsandare-epost}.

Kind regards,
{avsandare}
{myndighet}

--
You get this letter because you are the contact person for {kommun}. Once the answers are submitted you get no more reminders.`,
    },
  },
  'reminder-partial': {
    subject: {
      sv: '{enkat}: {kommun} har börjat, {tid-kvar} kvar',
      en: '{enkat}: {kommun} has begun, {tid-kvar} left',
    },
    body: {
      sv: `Hej {namn}!

Tack för att {kommun} har börjat svara på enkäten {enkat}. Ni har sparat svar på {besvarat}, och allt finns kvar.

Svaren räknas när de är inskickade. Det går bra att göra till och med {sista-dag}, också om någon fråga är utan svar.

Fortsätt svara: {lank}

Undrar du något? Skriv till {avsandare}, {avsandare-epost}.

Vänliga hälsningar
{avsandare}
{myndighet}

--
Du får brevet för att du är kontaktperson för {kommun}. När svaren är inskickade får du inga fler påminnelser.`,
      en: `Hello {namn},

Thank you: {kommun} has begun to answer the survey {enkat}. You have saved answers to {besvarat}, and everything is there.

The answers count once they are submitted. You can do that until {sista-dag}, also with a question left unanswered.

Continue answering: {lank}

Any questions? Write to {avsandare}, {avsandare-epost}.

Kind regards,
{avsandare}
{myndighet}

--
You get this letter because you are the contact person for {kommun}. Once the answers are submitted you get no more reminders.`,
    },
  },
  thanks: {
    subject: { sv: 'Tack för svaren från {kommun}', en: 'Thank you for the answers from {kommun}' },
    body: {
      sv: `Hej {namn}!

Svaren från {kommun} på enkäten {enkat} har kommit in. Tack för arbetet!

Ni kan läsa och spara era svar när ni vill, och resultatet visas på samma plats när det är klart.

Se era svar: {lank}

Vänliga hälsningar
{avsandare}
{myndighet}`,
      en: `Hello {namn},

The answers from {kommun} to the survey {enkat} have arrived. Thank you for the work!

You can read and keep your answers whenever you like, and the results are shown in the same place when they are ready.

See your answers: {lank}

Kind regards,
{avsandare}
{myndighet}`,
    },
  },
} as const

/** What is put into letters beside what they say. */
export const filling = {
  openSurvey: { sv: 'Öppna enkäten', en: 'Open the survey' },
  personalLink: {
    sv: ({ date }) =>
      `Länken är personlig, fungerar en gång och gäller till ${date}. Skicka den inte vidare. Efter den första gången loggar du in med din e-postadress och ditt lösenord.`,
    en: ({ date }) =>
      `The link is personal, works once and is valid until ${date}. Do not pass it on. After the first time you sign in with your e-mail address and password.`,
  } as Message<{ date: string }>,
  timeLeft: {
    sv: ({ n }) => (n === 1 ? 'en dag' : n < 1 ? 'mindre än en dag' : `${sv(n)} dagar`),
    en: ({ n }) => (n === 1 ? 'one day' : n < 1 ? 'less than a day' : `${en(n)} days`),
  } as Message<{ n: number }>,
  answered: {
    sv: ({ n }) => (n === 1 ? 'en fråga' : `${sv(n)} frågor`),
    en: ({ n }) => (n === 1 ? 'one question' : `${en(n)} questions`),
  } as Message<{ n: number }>,
  example: {
    name: { sv: 'Kim Exempel', en: 'Kim Example' },
    municipality: { sv: 'Exempelstad', en: 'Exampletown' },
  },
} as const
