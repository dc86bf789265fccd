import type { Message } from '../../../platform/i18n/index.ts'

/** Who works here: the register, inviting, changing and ending. */
export const people = {
  people: { sv: 'Personer', en: 'People' },
  peopleLead: {
    sv: ({ place, n }) => `${n === 1 ? 'En person' : `${n} personer`} arbetar i Lägesbild för ${place}.`,
    en: ({ place, n }) => `${n === 1 ? 'One person works' : `${n} people work`} in Lägesbild for ${place}.`,
  } as Message<{ place: string; n: number }>,
  person: { sv: 'Person', en: 'Person' },
  colleagues: { sv: 'Arbetar här', en: 'Works here' },
  sinceColumn: { sv: 'Sedan', en: 'Since' },
  you: { sv: 'du', en: 'you' },
  invitations: { sv: 'Inbjudningar', en: 'Invitations' },
  invitationsLead: {
    sv: 'De som är inbjudna och inte har börjat än. En inbjudan gäller i två veckor.',
    en: 'Those who have been invited and have not begun yet. An invitation is valid for two weeks.',
  },
  noInvitations: { sv: 'Ingen väntar på att börja.', en: 'Nobody is waiting to begin.' },
  settledInvitations: {
    sv: ({ n }) => `Tidigare inbjudningar (${n})`,
    en: ({ n }) => `Earlier invitations (${n})`,
  } as Message<{ n: number }>,
  state: { sv: 'Läge', en: 'State' },
  notDone: { sv: 'Det går inte att göra', en: 'This cannot be done' },
  keysLink: { sv: 'Nycklar för andra program', en: 'Keys for other programs' },
  peopleLink: { sv: 'Vilka som arbetar här', en: 'Who works here' },
  invitedBy: {
    sv: ({ issuer }) => `Inbjuden av ${issuer}`,
    en: ({ issuer }) => `Invited by ${issuer}`,
  } as Message<{ issuer: string }>,
  issuerDeals: {
    sv: ({ issuer }) => `${issuer} sköter inbjudan`,
    en: ({ issuer }) => `${issuer} deals with the invitation`,
  } as Message<{ issuer: string }>,
  actions: { sv: 'Åtgärder', en: 'Actions' },
  waitingUntil: {
    sv: ({ date }) => `Väntar, gäller till ${date}`,
    en: ({ date }) => `Waiting, valid until ${date}`,
  } as Message<{ date: string }>,
  bounced: {
    sv: ({ said }) =>
      `Brevet kom inte fram. Ta tillbaka inbjudan och bjud in på en adress som finns. Servern svarade: ${said}`,
    en: ({ said }) =>
      `The mail did not arrive. Take the invitation back and invite at an address that exists. The server said: ${said}`,
  } as Message<{ said: string }>,
  openedOn: {
    sv: ({ date }) => `Länken öppnades ${date}`,
    en: ({ date }) => `The link was opened ${date}`,
  } as Message<{ date: string }>,
  expiredOn: {
    sv: ({ date }) => `Gick ut ${date}`,
    en: ({ date }) => `Expired ${date}`,
  } as Message<{ date: string }>,
  usedOn: { sv: ({ date }) => `Började ${date}`, en: ({ date }) => `Began ${date}` } as Message<{ date: string }>,
  revokedOn: {
    sv: ({ date }) => `Togs tillbaka ${date}`,
    en: ({ date }) => `Taken back ${date}`,
  } as Message<{ date: string }>,
  reissue: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  reissueTo: {
    sv: ({ name }) => `Skicka en ny länk till ${name}`,
    en: ({ name }) => `Send a new link to ${name}`,
  } as Message<{ name: string }>,
  revoke: { sv: 'Ta tillbaka', en: 'Take back' },
  revokeOf: {
    sv: ({ name }) => `Ta tillbaka inbjudan till ${name}`,
    en: ({ name }) => `Take back the invitation to ${name}`,
  } as Message<{ name: string }>,
  invite: { sv: 'Bjud in', en: 'Invite' },
  inviteTitle: { sv: 'Bjud in en person', en: 'Invite a person' },
  inviteLead: {
    sv: 'Den du bjuder in får ett brev med en personlig länk. Länken fungerar en gång och gäller i två veckor.',
    en: 'Whoever you invite gets a mail with a personal link. The link works once and is valid for two weeks.',
  },
  sendInvitation: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  roleHelp: {
    sv: 'Du kan ge roller som får göra det du själv får göra.',
    en: 'You can give roles that may do what you may do yourself.',
  },
  invitationSent: {
    sv: ({ name }) => `Inbjudan till ${name} är på väg.`,
    en: ({ name }) => `The invitation to ${name} is on its way.`,
  } as Message<{ name: string }>,
  invitationRevoked: {
    sv: 'Inbjudan är tillbakatagen. Länken fungerar inte längre.',
    en: 'The invitation has been taken back. The link no longer works.',
  },
  newLinkSent: {
    sv: ({ name }) => `En ny länk till ${name} är på väg. Den förra fungerar inte längre.`,
    en: ({ name }) => `A new link to ${name} is on its way. The one before no longer works.`,
  } as Message<{ name: string }>,
  saveRole: { sv: 'Spara rollen', en: 'Save the role' },
  roleSaved: { sv: 'Rollen är sparad. Den gäller genast.', en: 'The role is saved. It applies at once.' },
  endTitle: { sv: 'Slutar arbeta här', en: 'Stops working here' },
  endLead: {
    sv: ({ name, place }) =>
      `${name} kommer genast inte åt något hos ${place}. Svar, kommentarer och godkännanden finns kvar med namnet.`,
    en: ({ name, place }) =>
      `${name} loses access to everything at ${place} at once. Answers, comments and sign-offs stay, with the name.`,
  } as Message<{ name: string; place: string }>,
  endConfirm: {
    sv: ({ name }) => `${name} ska inte längre arbeta här`,
    en: ({ name }) => `${name} is no longer to work here`,
  } as Message<{ name: string }>,
  endConfirmMissing: { sv: 'Kryssa i rutan för att avsluta', en: 'Tick the box to end' },
  endButton: { sv: 'Avsluta', en: 'End' },
  ended: { sv: 'Personen arbetar inte längre här.', en: 'The person no longer works here.' },
  lastAdministrator: {
    sv: 'Någon måste kunna bestämma vilka som arbetar här. Ge någon annan den rollen först.',
    en: 'Somebody must be able to decide who works here. Give someone else that role first.',
  },
  mayNotDecide: {
    sv: 'Personen får göra mer än du, så du kan inte ändra rollen.',
    en: 'The person may do more than you, so you cannot change the role.',
  },
} as const
