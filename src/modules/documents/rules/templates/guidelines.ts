import type { Language } from '../../../../platform/i18n/index.ts'
import { duties, dutyWords } from '../../../organisation/index.ts'
import { blank } from '../blanks.ts'
import { bullets, type Material, named, quote, table, type WriteTemplate } from './material.ts'

/** Guidelines: how the policy is followed, with who answers for what as the matrix of responsibilities has it. */
export const guidelines: WriteTemplate = {
  sv: (material) => `# Vad riktlinjen gäller

Riktlinjen säger hur informationssäkerhetspolicyn följs i ${quote(material.organisation)}. Den gäller nämnder och förvaltningar, och de bolag som har antagit den.

# Vem som ansvarar för vad

${matrix(material, 'sv')}

Samordnare: ${named('sv', material.coordinators, 'vem som samordnar, under Personer')}.

# Information och system

${bullets([
  'Varje informationsmängd och system står i kommunens register, med ägare och förvaltare.',
  'Den som inför eller byter ett system skriver in det innan det tas i bruk.',
  'Ägaren ser till att det klassas, och klassas på nytt när något viktigt ändras.',
])}

# Behörigheter och inloggning

${bullets([
  'Behörighet ges för en arbetsuppgift, beställs av chefen och godkänns av ägaren.',
  'Konton är personliga. När någon slutar eller byter uppgift tas behörigheten bort samma dag.',
  'Ägaren går igenom behörigheterna två gånger om året.',
  'Inloggning utifrån kräver mer än ett lösenord.',
])}

# Dagligt arbete

${bullets([
  'Skärmen låses när ingen sitter vid den. Papper med känsliga uppgifter låses in.',
  'Information delas i de tjänster som kommunen har godkänt.',
  'Fråga hellre en gång för mycket innan du öppnar, klickar eller lämnar ut.',
])}

# Leverantörer

Krav följer av klassningen och står i avtalet: vem som får åtkomst, hur länge det får ta att komma igång efter ett avbrott, hur incidenter anmäls, var informationen finns och hur den lämnas tillbaka. Ägaren följer upp en gång om året.

# Loggar, kopior och uppdateringar

${bullets([
  'Loggar sparas så länge som klassningen kräver och granskas av någon som inte styr systemet.',
  'Kopior tas, hålls skilda från det som de är kopior av, och prövas genom återläsning.',
  `Säkerhetsuppdateringar införs inom ${blank('sv', 'hur lång tid, till exempel 14 dagar')}, allvarliga snabbare.`,
])}

# Incidenter och avbrott

Allt som inte står rätt till rapporteras direkt, enligt rutinen för incidenter. Varje verksamhet som inte får stanna har en kontinuitetsplan och övar den.

# Undantag

Undantag från riktlinjen beslutas av ${blank('sv', 'vem')}, skriftligt, med skäl och slutdatum.
`,
  en: (material) => `# What the guidelines apply to

The guidelines state how the information security policy is followed in ${quote(material.organisation)}. They apply to boards and administrations, and to the companies that have adopted them.

# Who is responsible for what

${matrix(material, 'en')}

Coordinator: ${named('en', material.coordinators, 'who coordinates, under People')}.

# Information and systems

${bullets([
  'Each set of information and each system stands in the municipality’s register, with its owner and custodian.',
  'Whoever introduces or replaces a system enters it before it is taken into use.',
  'The owner sees that it is classified, and classified again when something important changes.',
])}

# Access and signing in

${bullets([
  'Access is given for a task, ordered by the manager and approved by the owner.',
  'Accounts are personal. When somebody leaves or changes task, access is removed the same day.',
  'The owner reviews access twice a year.',
  'Signing in from outside takes more than a password.',
])}

# Everyday work

${bullets([
  'The screen is locked when nobody sits at it. Papers with sensitive information are locked away.',
  'Information is shared in the services that the municipality has approved.',
  'Rather ask once too often before you open, click or hand over.',
])}

# Suppliers

Requirements follow from the classification and stand in the contract: who has access, how long recovery may take, how incidents are reported, where the information is and how it is returned. The owner follows up once a year.

# Logs, copies and updates

${bullets([
  'Logs are kept as long as the classification requires, and reviewed by somebody who does not run the system.',
  'Copies are made, kept apart from what they are copies of, and tried by restoring them.',
  `Security updates are installed within ${blank('en', 'how long, such as 14 days')}, serious ones sooner.`,
])}

# Incidents and disruption

Everything that is not as it should be is reported at once, by the incident routine. Each part of the municipality that must not stop has a continuity plan and exercises it.

# Exceptions

Exceptions from the guidelines are decided by ${blank('en', 'whom')}, in writing, with reasons and an end date.
`,
}

/** Each duty with who answers for it in the whole municipality, and the boards and companies that have said otherwise. */
function matrix({ responsible }: Material, language: Language): string {
  const sv = language === 'sv'
  const rows = duties.map((duty) => {
    const of = responsible.filter((each) => each.duty === duty)
    const everywhere = of.filter(({ unit }) => unit === null).map(({ who }) => quote(who))
    const units = of.filter(({ unit }) => unit !== null).map(({ unit, who }) => `${quote(unit ?? '')}: ${quote(who)}`)
    return [
      dutyWords[duty][language],
      everywhere.length === 0
        ? blank(language, sv ? 'vem, under Organisation och ansvar' : 'who, under Organisation and responsibility')
        : everywhere.join(', '),
      units.join('; '),
    ]
  })
  return table(
    sv
      ? ['Uppgift', 'Hela kommunen', 'Där det är någon annan']
      : ['Task', 'Whole municipality', 'Where it is somebody else'],
    rows,
  )
}
