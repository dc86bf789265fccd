import type { Message } from '../platform/i18n/index.ts'

type Values = Readonly<Record<string, string | number>>

/** Words of the commands `backup`, `restore` and `checksum`. */
export const backupMessages = {
  backup: {
    sv: 'säkerhetskopiera databasen till en fil, även medan den används',
    en: 'back the database up to a file, also while it is in use',
  },
  backupAfter: {
    sv: `
Filen är där hel eller inte alls, och bara den här användaren får läsa den. Den innehåller alla svar, lösenordens
kontrollsummor och brev som ännu inte är skickade: förvara den därefter. Se docs/installning.md.`,
    en: `
The file is there whole or not at all, and only this user may read it. It holds every answer, the hashes of the
passwords and letters that have not been sent yet: keep it accordingly. See docs/installning.md.`,
  },
  restore: {
    sv: 'återställ en säkerhetskopia på en tom plats',
    en: 'restore a backup into an empty place',
  },
  restoreAfter: {
    sv: `
Platsen är en mapp utan databas (DATA_DIR) eller en PostgreSQL-databas utan tabeller (DATABASE_URL), oavsett vilken av dem
kopian kommer från. Allt i filen kontrolleras först. Är något fel ändras ingenting.`,
    en: `
The place is a folder without a database (DATA_DIR) or a PostgreSQL database without tables (DATABASE_URL), whichever of
them the backup comes from. Everything in the file is checked first. Where something is wrong nothing changes.`,
  },
  acceptBrokenLog: {
    sv: 'återställ även om spårloggen är bruten, som den då var när kopian gjordes',
    en: 'restore even though the audit log is broken, as it then was when the backup was made',
  },
  checksum: {
    sv: 'räkna kontrollsumman av allt innehåll i databasen, eller i en säkerhetskopia',
    en: 'compute the checksum of everything in the database, or in a backup',
  },
  file: { sv: 'säkerhetskopian', en: 'the backup' },
  fileToCheck: {
    sv: 'en säkerhetskopia att kontrollera; utan den räknas databasen',
    en: 'a backup to check; without one the database is summed',
  },
  written: {
    sv: ({ file, rows, tables, size }: Values) => `Skrev ${file}: ${rows} rader i ${tables} tabeller, ${size}.`,
    en: ({ file, rows, tables, size }: Values) => `Wrote ${file}: ${rows} rows in ${tables} tables, ${size}.`,
  },
  whole: {
    sv: ({ file, rows, tables, at, version }: Values) =>
      `${file} är hel: ${rows} rader i ${tables} tabeller, som det var ${at}, skriven av version ${version}.`,
    en: ({ file, rows, tables, at, version }: Values) =>
      `${file} is whole: ${rows} rows in ${tables} tables, as it was ${at}, written by version ${version}.`,
  },
  summed: {
    sv: ({ rows, tables }: Values) => `Databasen har ${rows} rader i ${tables} tabeller.`,
    en: ({ rows, tables }: Values) => `The database has ${rows} rows in ${tables} tables.`,
  },
  restored: {
    sv: ({ rows, tables, at }: Values) =>
      `Återställt: ${rows} rader i ${tables} tabeller, som det var ${at}. Innehållet är läst tillbaka och spårloggen omräknad.`,
    en: ({ rows, tables, at }: Values) =>
      `Restored: ${rows} rows in ${tables} tables, as it was ${at}. The content has been read back and the audit log recomputed.`,
  },
  migrated: {
    sv: ({ count }: Values) => `Kopian är äldre än programmet: databasen är därefter uppdaterad (${count} steg).`,
    en: ({ count }: Values) =>
      `The backup is older than the program: the database has then been updated (${count} steps).`,
  },
  sum: { sv: ({ sha256 }: Values) => `Kontrollsumma: ${sha256}`, en: ({ sha256 }: Values) => `Checksum: ${sha256}` },
  afterwards: {
    sv: 'Alla får logga in på nytt. Brev som väntade när kopian gjordes skickas när programmet startas med SMTP_URL.',
    en: 'Everybody signs in anew. Letters that waited when the backup was made are sent when the program is started with SMTP_URL.',
  },
  brokenLog: {
    sv: ({ organisations }: Values) =>
      `Varning: spårloggen är bruten hos ${organisations}. Kopian är skriven som det är. Se lagesbild audit verify.`,
    en: ({ organisations }: Values) =>
      `Warning: the audit log is broken at ${organisations}. The backup is written as it is. See lagesbild audit verify.`,
  },
  problems: {
    'file-there': {
      sv: ({ file }: Values) => `${file} finns redan och skrivs inte över. Välj ett annat namn.`,
      en: ({ file }: Values) => `${file} is there already and is not written over. Choose another name.`,
    },
    'file-not-written': {
      sv: ({ file, reason }: Values) => `${file} går inte att skriva (${reason}). Ingen säkerhetskopia är skriven.`,
      en: ({ file, reason }: Values) => `${file} cannot be written (${reason}). No backup was written.`,
    },
    'file-not-read': {
      sv: ({ file, reason }: Values) => `${file} går inte att läsa (${reason}).`,
      en: ({ file, reason }: Values) => `${file} cannot be read (${reason}).`,
    },
    'not-a-backup': {
      sv: ({ file }: Values) => `${file} är ingen säkerhetskopia från Lägesbild. Ingenting är ändrat.`,
      en: ({ file }: Values) => `${file} is no backup by Lägesbild. Nothing has changed.`,
    },
    'newer-format': {
      sv: ({ file, version }: Values) =>
        `${file} har format ${version}, som är nyare än programmet. Uppgradera programmet först. Ingenting är ändrat.`,
      en: ({ file, version }: Values) =>
        `${file} has format ${version}, which is newer than the program. Upgrade the program first. Nothing has changed.`,
    },
    cut: {
      sv: ({ file }: Values) => `${file} är avkortad: slutet saknas. Ingenting är ändrat. Ta en annan kopia.`,
      en: ({ file }: Values) => `${file} was cut short: its end is missing. Nothing has changed. Take another backup.`,
    },
    altered: {
      sv: ({ file }: Values) =>
        `${file} är inte som den skrevs: kontrollsumman stämmer inte. Ingenting är ändrat. Ta en annan kopia.`,
      en: ({ file }: Values) =>
        `${file} is not as it was written: its checksum does not agree. Nothing has changed. Take another backup.`,
    },
    'newer-program': {
      sv: ({ file, version, migrations }: Values) =>
        `${file} är skriven av en nyare version av Lägesbild (${version}, med ${migrations}). Uppgradera programmet först. Ingenting är ändrat.`,
      en: ({ file, version, migrations }: Values) =>
        `${file} was written by a newer version of Lägesbild (${version}, with ${migrations}). Upgrade the program first. Nothing has changed.`,
    },
    'other-migration': {
      sv: ({ file, migration }: Values) =>
        `${file} är skriven av ett program vars ${migration} är en annan än här. Ingenting är ändrat.`,
      en: ({ file, migration }: Values) =>
        `${file} was written by a program whose ${migration} is another than here. Nothing has changed.`,
    },
    'content-refused': {
      sv: ({ file, reason }: Values) =>
        `Databasen tar inte emot innehållet i ${file} (${reason}). Ingenting är ändrat.`,
      en: ({ file, reason }: Values) => `The database refuses the content of ${file} (${reason}). Nothing has changed.`,
    },
    'content-differs': {
      sv: ({ file }: Values) =>
        `Det som lästes tillbaka ur databasen är inte det som står i ${file}. Ingenting är ändrat.`,
      en: ({ file }: Values) =>
        `What was read back from the database is not what stands in ${file}. Nothing has changed.`,
    },
    'audit-broken': {
      sv: ({ organisations }: Values) =>
        `Spårloggen i säkerhetskopian är bruten hos ${organisations}. Ingenting är ändrat. Vill du återställa ändå, lägg till --accept-broken-log.`,
      en: ({ organisations }: Values) =>
        `The audit log in the backup is broken at ${organisations}. Nothing has changed. To restore all the same, add --accept-broken-log.`,
    },
  },
} as const satisfies Record<string, Message | Message<Values> | Record<string, Message<Values>>>
