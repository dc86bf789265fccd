import type { Language } from '../../../../platform/i18n/index.ts'
import { blank } from '../blanks.ts'
import { bullets, known, type Material, named, quote, responsibleFor, table, type WriteTemplate } from './material.ts'

/** The incident routine, with the deadlines of cybersäkerhetslagen (2025:1506) and of the GDPR, article 33. */
export const incidents: WriteTemplate = {
  sv: (material) => `# När rutinen används

När information har kommit bort, läckt, blivit fel eller inte går att nå, i ett system eller på papper. Den används också när det var nära att hända.

# Rapportera direkt

${bullets([
  `Alla som arbetar åt ${quote(material.organisation)} rapporterar det de ser: ${blank('sv', 'telefon och adress dagtid')}, annan tid ${blank('sv', 'jourens nummer')}.`,
  'Vänta inte tills du vet säkert. Du gör inte fel genom att rapportera.',
  'Stäng inte av och radera inget, om inte it-stödet säger det. Skriv upp klockslag och vad du såg.',
])}

# Ta emot och bedöma

Ansvarig för incidenthantering: ${known('sv', responsibleFor(material, 'incidents'), 'vem, under Organisation och ansvar')}. I nämnder och bolag:

${units(material, 'sv')}

Den som tar emot skriver när det upptäcktes, vad som är drabbat, vilka som berörs och om det pågår. Sedan bedöms

${bullets([
  'Är det en **betydande incident** enligt cybersäkerhetslagen? Till exempel om verksamheten är begränsad i mer än fyra timmar, om någon har skadats eller om skyddade uppgifter om många har röjts. Trösklarna står i föreskrifterna.',
  'Är det en **personuppgiftsincident**? Då deltar dataskyddsombudet.',
  'Är det ett **brott**? Då polisanmäls det.',
  'Rör det **säkerhetsskydd**? Då gäller en annan ordning: kontakta säkerhetsskyddschefen, och skriv inget här.',
])}

# Tider som gäller

${deadlines('sv')}

Tiderna räknas från att kommunen fick veta. Tiderna för den betydande incidenten går vid sidan av dem för personuppgifter. Uppgifter om mottagare och trösklar: ${blank('sv', 'kontrollera mot gällande föreskrifter innan rutinen beslutas')}.

# Begränsa och återställa

${bullets([
  'Den som leder arbetet bestämmer vad som stängs av, kopplas bort eller körs på annat sätt.',
  'Informationsägaren och berörd chef får veta direkt. Kommunledningen får veta vid en betydande incident.',
  'Leverantörer deltar enligt sina avtal.',
  'Spår säkras innan något återställs.',
])}

Viktiga system och vem som äger dem:

${systems(material, 'sv')}

# Berätta

${bullets([
  'De som drabbas får veta vad som har hänt och vad de själva kan göra.',
  `Till medier och allmänhet talar ${blank('sv', 'vem')}.`,
])}

# Lära

Inom två veckor går ${named('sv', material.coordinators, 'vem som samordnar, under Personer')} igenom det som hände med dem som var med: orsak, vad som fungerade, vad som ska ändras och vem som gör det. Åtgärderna skrivs in i handlingsplanen.
`,
  en: (material) => `# When the routine is used

When information has been lost, leaked, gone wrong or cannot be reached, in a system or on paper. It is used as well when that nearly happened.

# Report at once

${bullets([
  `Everyone who works for ${quote(material.organisation)} reports what they see: ${blank('en', 'telephone and address in office hours')}, at other times ${blank('en', 'the number on call')}.`,
  'Do not wait until you are certain. You do nothing wrong by reporting.',
  'Turn nothing off and delete nothing unless the IT support says so. Write down the time and what you saw.',
])}

# Receive and judge

Responsible for incidents: ${known('en', responsibleFor(material, 'incidents'), 'who, under Organisation and responsibility')}. In boards and companies:

${units(material, 'en')}

Whoever receives a report writes down when it was discovered, what is affected, who is concerned and whether it goes on. Then it is judged

${bullets([
  'Is it a **significant incident** under the cybersecurity act? For instance if the work is limited for more than four hours, if somebody has been hurt or if protected information about many has been revealed. The thresholds stand in the regulations.',
  'Is it a **personal data breach**? Then the data protection officer takes part.',
  'Is it a **crime**? Then it is reported to the police.',
  'Does it concern **protective security**? Then another order holds: contact the protective security manager, and write nothing here.',
])}

# Deadlines

${deadlines('en')}

The time runs from when the municipality came to know. The deadlines of the significant incident run beside those of personal data. Recipients and thresholds: ${blank('en', 'check against the regulations in force before the routine is decided')}.

# Limit and restore

${bullets([
  'Whoever leads the work decides what is shut down, disconnected or done in another way.',
  'The information owner and the manager concerned are told at once. The leadership is told of a significant incident.',
  'Suppliers take part according to their contracts.',
  'Traces are secured before anything is restored.',
])}

Important systems and who owns them:

${systems(material, 'en')}

# Tell

${bullets([
  'Those affected are told what has happened and what they can do themselves.',
  `To media and the public speaks ${blank('en', 'who')}.`,
])}

# Learn

Within two weeks ${named('en', material.coordinators, 'who coordinates, under People')} goes through what happened with those who were there: the cause, what worked, what is to change and who does it. The measures are entered in the action plan.
`,
}

function deadlines(language: Language): string {
  return language === 'sv'
    ? table(
        ['Tid', 'Vad', 'Till'],
        [
          ['24 timmar', 'Tidig varning om en betydande incident', 'CSIRT-enheten (CERT-SE)'],
          ['72 timmar', 'Incidentanmälan', 'CSIRT-enheten (CERT-SE)'],
          ['En månad efter anmälan', 'Slutrapport, eller lägesrapport om incidenten pågår', 'CSIRT-enheten (CERT-SE)'],
          ['72 timmar', 'Personuppgiftsincident som kan innebära en risk för någon', 'Integritetsskyddsmyndigheten'],
        ],
      )
    : table(
        ['Time', 'What', 'To'],
        [
          ['24 hours', 'Early warning of a significant incident', 'The CSIRT unit (CERT-SE)'],
          ['72 hours', 'Incident notification', 'The CSIRT unit (CERT-SE)'],
          [
            'One month after it',
            'Final report, or a progress report while the incident goes on',
            'The CSIRT unit (CERT-SE)',
          ],
          [
            '72 hours',
            'Personal data breach that may be a risk to somebody',
            'The authority for privacy protection (IMY)',
          ],
        ],
      )
}

function units({ responsible }: Material, language: Language): string {
  const of = responsible.filter(({ duty, unit }) => duty === 'incidents' && unit !== null)
  return of.length === 0
    ? blank(language, language === 'sv' ? 'vem i varje nämnd och bolag' : 'who in each board and company')
    : bullets(of.map(({ unit, who }) => `${quote(unit ?? '')}: ${quote(who)}`))
}

function systems({ critical }: Material, language: Language): string {
  const sv = language === 'sv'
  if (critical.length === 0)
    return blank(
      language,
      sv ? 'viktiga system, under Information och system' : 'important systems, under Information and systems',
    )
  const what = sv ? 'ägare' : 'owner'
  return table(
    sv ? ['System', 'Ägare', 'Leverantör'] : ['System', 'Owner', 'Supplier'],
    critical.map(({ name, owner, supplier }) => [quote(name), known(language, owner, what), quote(supplier ?? '')]),
  )
}
