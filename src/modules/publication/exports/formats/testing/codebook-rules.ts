/** What an element of DDI Codebook 2.5 may hold. */
export interface ElementRule {
  /** Elements in order: `?` at most one, `*` any number, `+` at least one. Absent: text only. */
  readonly children?: string
  /** Text may stand among them, and their order is free. */
  readonly mixed?: boolean
  readonly required?: readonly string[]
  /** Attributes with their kind: a list of words, `text`, `id`, `ids` or `date`. */
  readonly attributes?: Readonly<Record<string, readonly string[] | 'text' | 'ids'>>
}

const yesNo = ['Y', 'N']
const dated = { attributes: { date: 'text' } } as const

/**
 * The part of DDI Codebook 2.5 that our files use, said from its field-level documentation: names, order, number and the words
 * that an attribute may hold. What is not here is a fault.
 */
export const codebookRules: Readonly<Record<string, ElementRule>> = {
  codeBook: {
    children: 'docDscr* stdyDscr+ fileDscr* dataDscr* otherMat*',
    attributes: { version: ['2.5'], 'xsi:schemaLocation': 'text', xmlns: ['ddi:codebook:2_5'], 'xmlns:xsi': 'text' },
    required: ['version'],
  },
  docDscr: { children: 'citation? guide? docStatus? docSrc* controlledVocabUsed* notes*' },
  stdyDscr: {
    children: 'citation+ studyAuthorization* stdyInfo* studyDevelopment* method* dataAccs* othrStdyMat* notes*',
  },
  citation: { children: 'titlStmt rspStmt? prodStmt? distStmt? serStmt* verStmt* biblCit? holdings* notes*' },
  titlStmt: { children: 'titl subTitl* altTitl* parTitl* IDNo*' },
  titl: {},
  parTitl: {},
  IDNo: { attributes: { agency: 'text', level: 'text' } },
  rspStmt: { children: 'AuthEnty* othId*' },
  AuthEnty: { attributes: { affiliation: 'text' } },
  prodStmt: { children: 'producer* copyright? prodDate* prodPlac* software* fundAg* grantNo*' },
  producer: { attributes: { abbr: 'text', affiliation: 'text', role: 'text' } },
  prodDate: dated,
  software: { attributes: { date: 'text', version: 'text' } },
  stdyInfo: { children: 'studyBudget* subject* abstract* sumDscr* qualityStatement? notes* exPostEvaluation*' },
  sumDscr: {
    children: 'timePrd* collDate* nation* geogCover* geogUnit* geoBndBox? boundPoly? anlyUnit* universe* dataKind*',
  },
  collDate: { attributes: { date: 'text', event: ['start', 'end', 'single'], cycle: 'text' } },
  nation: { attributes: { abbr: 'text' } },
  anlyUnit: { attributes: { unit: 'text' } },
  universe: { attributes: { level: 'text', clusion: ['I', 'E'] } },
  dataKind: { attributes: { type: 'text' } },
  method: { children: 'dataColl* notes* anlyInfo? stdyClas* dataProcessing* codingInstructions*' },
  dataColl: {
    children:
      'timeMeth* dataCollector* collectorTraining* frequenc* sampProc* sampleFrame* targetSampleSize* deviat* collMode* resInstru* instrumentDevelopment* sources? collSitu* actMin* ConOps* weight* cleanOps*',
  },
  sampProc: {},
  anlyInfo: { children: 'respRate* EstSmpErr* dataAppr*' },
  respRate: {},
  notes: { attributes: { type: 'text', subject: 'text', level: 'text', resp: 'text' } },
  dataAccs: { children: 'setAvail* useStmt* notes*' },
  fileDscr: { children: 'fileTxt* locMap? notes*', attributes: { URI: 'text' } },
  fileTxt: {
    children:
      'fileName? fileCitation? fileCont? fileStrc? dimensns? fileType? format? filePlac? dataChck* ProcStat? dataMsng? software* verStmt?',
  },
  fileName: {},
  fileType: { attributes: { charset: 'text' } },
  dimensns: { children: 'caseQnty* varQnty* logRecL* recPrCas* recNumTot*' },
  caseQnty: {},
  varQnty: {},
  dataDscr: { children: 'varGrp* nCubeGrp* var* nCube* notes*' },
  varGrp: {
    children: 'labl* txt* concept* defntn? universe? notes*',
    attributes: { type: ['section', 'multipleResp', 'grid', 'display', 'subject', 'other'], var: 'ids', varGrp: 'ids' },
  },
  var: {
    children:
      'location* labl* imputation? security? embargo? respUnit? anlysUnit? qstn* valrng* invalrng* undocCod* universe* TotlResp? sumStat* txt* stdCatgry* catgryGrp* catgry* codInstr* verStmt* concept* derivation? varFormat? geoMap* catLevel* notes*',
    required: ['name'],
    attributes: {
      name: 'text',
      files: 'ids',
      intrvl: ['contin', 'discrete'],
      nature: ['nominal', 'ordinal', 'interval', 'ratio', 'percent', 'other'],
      representationType: ['text', 'numeric', 'code', 'datetime', 'other'],
    },
  },
  labl: { attributes: { level: 'text', vendor: 'text', country: 'text' } },
  qstn: {
    children: 'preQTxt* qstnLit* postQTxt* forward* backward* ivuInstr*',
    mixed: true,
    attributes: {
      responseDomainType: ['text', 'numeric', 'code', 'category', 'datetime', 'geographic', 'multiple', 'other'],
    },
  },
  qstnLit: {},
  ivuInstr: {},
  valrng: { children: 'item* range* key* notes*', mixed: true },
  invalrng: { children: 'item* range* key* notes*', mixed: true },
  item: { children: '', attributes: { UNITS: ['INT', 'REAL'], VALUE: 'text' } },
  sumStat: {
    required: ['type'],
    attributes: { type: ['mean', 'medn', 'mode', 'vald', 'invd', 'min', 'max', 'stdev', 'other'] },
  },
  catgry: {
    children: 'catValu? labl* txt* catStat* mrow?',
    attributes: { missing: yesNo, missType: 'text' },
  },
  catValu: {},
  catStat: { attributes: { type: ['freq', 'percent', 'crosstab', 'other'] } },
  varFormat: {
    children: '',
    attributes: {
      type: ['character', 'numeric'],
      schema: ['SAS', 'SPSS', 'IBM', 'ANSI', 'ISO', 'XML-Data', 'other'],
    },
  },
}
