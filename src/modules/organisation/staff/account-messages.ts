import type { Message } from '../../../platform/i18n/index.ts'

/** Who signs in as a person of the register. */
export const accountMessages = {
  accountTitle: {
    sv: ({ name }) => `Inloggning för ${name}`,
    en: ({ name }) => `Signing in as ${name}`,
  } as Message<{ name: string }>,
  accountLead: {
    sv: 'Den som loggar in ser uppgifterna för det som personen äger på sin första sida, och kan ändra det.',
    en: 'Whoever signs in sees the tasks of what the person owns on their first page, and can change it.',
  },
  toAccount: { sv: 'Inloggning', en: 'Signing in' },
  people: { sv: 'Personer i organisationen', en: 'People of the organisation' },
  signsInAs: { sv: 'Loggar in som', en: 'Signs in as' },
  role: { sv: 'Roll', en: 'Role' },
  worksNoLonger: { sv: 'Arbetar inte här längre', en: 'No longer works here' },
  untieLead: {
    sv: 'Skiljer du kontot från personen äger personen ändå samma sak som förut. Uppgifterna går till den som planerar, och kontot finns kvar.',
    en: 'If you take the account from the person, the person still owns the same things. The tasks go to whoever plans, and the account remains.',
  },
  untie: { sv: 'Skilj kontot från personen', en: 'Take the account from the person' },
  tieTitle: { sv: 'Har redan ett konto', en: 'Has an account already' },
  tieLead: {
    sv: 'De här arbetar i kommunen och hör inte ihop med någon i registret.',
    en: 'These work in the municipality and belong with nobody in the register.',
  },
  tieField: { sv: 'Konto', en: 'Account' },
  chooseAccount: { sv: 'Välj ett konto', en: 'Choose an account' },
  tie: { sv: 'Koppla kontot till personen', en: 'Tie the account to the person' },
  chooseOne: {
    sv: 'Välj någon som arbetar här och som inte hör ihop med någon annan i registret.',
    en: 'Choose somebody who works here and belongs with nobody else in the register.',
  },
  inviteTitle: { sv: 'Bjud in', en: 'Invite' },
  inviteLead: {
    sv: ({ email }) =>
      `En inbjudan skickas till ${email}. När personen har tagit emot den hör kontot och personen ihop av sig självt.`,
    en: ({ email }) =>
      `An invitation is sent to ${email}. When the person has accepted it the account and the person belong together by themselves.`,
  } as Message<{ email: string }>,
  invitedOn: {
    sv: ({ date }) => `En inbjudan skickades ${date}. En ny tar den förras plats.`,
    en: ({ date }) => `An invitation was sent ${date}. A new one takes its place.`,
  } as Message<{ date: string }>,
  inviteButton: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  needsAddress: {
    sv: 'Personen har ingen e-postadress i registret. Skriv den först.',
    en: 'The person has no e-mail address in the register. Enter it first.',
  },
  writeAddress: { sv: 'Ändra personen', en: 'Change the person' },
  hasEnded: {
    sv: 'Personen är avslutad och kan inte få ett konto.',
    en: 'The person has ended and cannot be given an account.',
  },
  tied: { sv: 'Kontot hör nu ihop med personen.', en: 'The account now belongs with the person.' },
  untied: { sv: 'Ingen loggar in som personen nu.', en: 'Nobody signs in as the person now.' },
} as const
