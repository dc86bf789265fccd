import type { ErrorCode } from 'yaml'
import type { Said } from '../../../../platform/tables/fault.ts'

const indentation: Said = {
  sv: 'Indraget stämmer inte. Rader som hör ihop ska börja lika långt in, och innehållet längre in än sin nyckel.',
  en: 'The indentation is wrong. Lines that belong together start equally far in, and content farther in than its key.',
}
const key: Said = {
  sv: 'Raden kan inte läsas som en nyckel med ett värde. Sätt citattecken runt text som innehåller kolon.',
  en: 'The line cannot be read as a key with a value. Put quotation marks around text that contains a colon.',
}
const anchor: Said = {
  sv: 'Ankare och taggar (&, *, !) används inte i en enkät. Sätt citattecken runt text som börjar så.',
  en: 'Anchors and tags (&, *, !) are not used in a questionnaire. Put quotation marks around text that begins so.',
}
const missing: Said = {
  sv: 'Något saknas här: ett citattecken, en klammer, ett komma eller ett kolon.',
  en: 'Something is missing here: a quotation mark, a bracket, a comma or a colon.',
}
const unexpected: Said = {
  sv: 'Det här kan inte stå här. Kontrollera klamrar, komman och citattecken strax före.',
  en: 'This cannot stand here. Check brackets, commas and quotation marks just before it.',
}

/** What a fault of YAML syntax means to the one who has to mend it. */
export const yamlMessages: Readonly<Record<ErrorCode, Said>> = {
  ALIAS_PROPS: anchor,
  BAD_ALIAS: anchor,
  BAD_COLLECTION_TYPE: anchor,
  BAD_DIRECTIVE: {
    sv: 'En rad kan inte börja med % här. Ta bort den eller sätt citattecken runt texten.',
    en: 'A line cannot begin with % here. Remove it or put quotation marks around the text.',
  },
  BAD_DQ_ESCAPE: {
    sv: 'Ett omvänt snedstreck inom "…" följs av fel tecken. Skriv \\\\ eller använd enkla citattecken.',
    en: 'A backslash within "…" is followed by the wrong character. Write \\\\ or use single quotation marks.',
  },
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: anchor,
  BAD_SCALAR_START: {
    sv: 'Text kan inte börja med det här tecknet. Sätt citattecken runt den.',
    en: 'Text cannot begin with this character. Put quotation marks around it.',
  },
  BLOCK_AS_IMPLICIT_KEY: key,
  BLOCK_IN_FLOW: {
    sv: 'Inom {…} eller […] kan det inte stå en lista med bindestreck eller en text med | eller >.',
    en: 'Within {…} or […] there can be no list with dashes and no text with | or >.',
  },
  DUPLICATE_KEY: key,
  IMPOSSIBLE: unexpected,
  KEY_OVER_1024_CHARS: key,
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: key,
  MULTIPLE_ANCHORS: anchor,
  MULTIPLE_DOCS: {
    sv: 'Filen innehåller flera dokument (---). En enkät är ett enda. Dela filen.',
    en: 'The file holds several documents (---). A questionnaire is one. Split the file.',
  },
  MULTIPLE_TAGS: anchor,
  NON_STRING_KEY: key,
  RESOURCE_EXHAUSTION: {
    sv: 'Filen har för många nivåer i varandra för att vara en enkät. Kontrollera att det är rätt fil.',
    en: 'The file nests too deep to be a questionnaire. Check that it is the right file.',
  },
  TAB_AS_INDENT: {
    sv: 'Indrag görs med blanksteg, inte med tabb. Byt ut tabbarna.',
    en: 'Indentation is made with spaces, not tabs. Replace the tabs.',
  },
  TAG_RESOLVE_FAILED: anchor,
  UNEXPECTED_TOKEN: unexpected,
}
