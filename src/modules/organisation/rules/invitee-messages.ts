/** What is wrong with whom somebody wants to invite. */
export const invitee = {
  nameMissing: { sv: 'Skriv namnet', en: 'Enter the name' },
  emailMissing: {
    sv: 'Skriv en e-postadress, till exempel namn@kommunen.se',
    en: 'Enter an e-mail address, such as name@example.org',
  },
  nameTooLong: { sv: 'Skriv ett namn på högst 200 tecken', en: 'Enter a name of at most 200 characters' },
  roleMissing: { sv: 'Välj en roll', en: 'Choose a role' },
  roleNotGrantable: {
    sv: 'Den rollen får göra mer än du, så du kan inte ge den. Välj en annan.',
    en: 'That role may do more than you, so you cannot give it. Choose another.',
  },
  alreadyColleague: {
    sv: 'Den som har adressen arbetar redan här',
    en: 'Whoever has the address works here already',
  },
} as const
