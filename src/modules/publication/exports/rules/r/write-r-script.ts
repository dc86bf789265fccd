import type { Language, Questionnaire } from '../../../../survey/index.ts'
import type { Microdata, Variable } from '../variable.ts'
import { designFunctions } from './design-functions.ts'
import { type Figure, figuresOf } from './figures.ts'
import { rComment, rNamed, rText, rTexts } from './literals.ts'
import { rMessages as messages } from './messages.ts'

/**
 * A script in R (package survey) that reads the CSV of the same microdata, gives it labels and reasons for what is missing,
 * and prints every share with its standard error and interval, weighted by the strata that the microdata holds.
 *
 * @param csv name of the file, which is to lie in the folder of the script
 */
export function writeRScript(questionnaire: Questionnaire, data: Microdata, csv: string, language: Language): string {
  const strata = data.variables.filter(({ part }) => part === 'stratum').map(({ name }) => name)
  return [
    rComment(`${data.title[language]}. ${messages.about[language]}`),
    rComment(messages.run[language]),
    'suppressPackageStartupMessages(library(survey))',
    '',
    `csv <- ${rText(csv)}`,
    `population <- ${data.population ?? 'NA'}`,
    `weight_columns <- ${strata.length === 0 ? 'character()' : rTexts(strata)}`,
    `reasons <- ${reasonsOf(data, language)}`,
    `variables <- list(\n${data.variables.map((variable) => variableEntry(variable, language)).join(',\n')}\n)`,
    reading,
    designFunctions,
    `figures <- list(\n${figuresOf(questionnaire, data)
      .map((figure) => figureEntry(figure, language))
      .join(',\n')}\n)`,
    printing(questionnaire, data, language),
  ].join('\n')
}

/** The usual codes of what is missing; a variable that has others says so. */
function reasonsOf({ variables }: Microdata, language: Language): string {
  return rNamed(missingOf(variables.find(({ missing }) => missing.length > 0) ?? null, language))
}

function missingOf(variable: Variable | null, language: Language) {
  return (variable?.missing ?? []).map(({ code, label }) => ({ code, label: label[language] }))
}

function variableEntry(variable: Variable, language: Language): string {
  const { name, type, label, values, missing, base } = variable
  const usual = missing.length > 0 && missing[0]?.code === -9
  const parts = [
    `type = ${rText(type)}`,
    `label = ${rText(label[language])}`,
    ...(base ? [`base = ${rText(base[language])}`] : []),
    `values = ${rNamed(values.map(({ code, label }) => ({ code, label: label[language] })))}`,
    `missing = ${usual ? 'reasons' : rNamed(missingOf(variable, language))}`,
  ]
  return `  ${name} = list(${parts.join(', ')})`
}

function figureEntry({ question, row, option, variable, code, answered, follows }: Figure, language: Language): string {
  const label = variable.values.find((value) => value.code === code)?.label[language] ?? ''
  const shown =
    variable.option === null
      ? label
      : (variable.question?.options.find(({ id }) => id === option)?.label[language] ?? '')
  const names = follows.filter(({ type }) => type === 'number').map(({ name }) => name)
  const parts = [
    `question = ${rText(question)}`,
    `row = ${row === null ? 'NA_character_' : rText(row)}`,
    `option = ${rText(option)}`,
    `label = ${rText(shown)}`,
    `variable = ${rText(variable.name)}`,
    `code = ${code}`,
    `answered = ${rText(answered.name)}`,
    `follows = ${names.length === 0 ? 'character()' : rTexts(names)}`,
  ]
  return `  list(${parts.join(', ')})`
}

const reading = String.raw`
# --- The data: labels on what was answered, the reason where nothing was (attribute "missing") ---
folder <- local({
  script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
  if (length(script) > 0) dirname(script[1]) else "."
})
data <- read.csv(file.path(folder, csv), fileEncoding = "UTF-8", colClasses = "character", na.strings = character(),
  check.names = FALSE)
codes <- lapply(data[sapply(variables[names(data)], "[[", "type") == "number"], as.numeric)
for (name in names(variables)) {
  about <- variables[[name]]
  if (about$type == "text") {
    # An apostrophe was put before what a spreadsheet would take for a formula
    value <- sub("^'(?=[=+@\t\r\n-])", "", data[[name]], perl = TRUE)
    value[value == ""] <- NA
  } else {
    value <- codes[[name]]
    reason <- factor(value, levels = about$missing, labels = names(about$missing))
    value[value %in% about$missing] <- NA
    if (length(about$values) > 0) value <- factor(value, levels = about$values, labels = names(about$values))
    attr(value, "missing") <- reason
  }
  attr(value, "label") <- about$label
  data[[name]] <- value
}

# --- The design ---`

function printing(questionnaire: Questionnaire, data: Microdata, language: Language): string {
  const asked = questionnaire.questions.map(({ id, text }) => {
    const base = data.variables.find(({ question }) => question?.id === id)?.base
    return `  ${rText(id)} = ${rTexts([text[language], base?.[language] ?? ''])}`
  })
  return `
# --- The figures ---
questions <- list(
${asked.join(',\n')}
)
shares <- do.call(rbind, lapply(figures, share_of))
options(width = 200)
for (id in unique(shares$question)) {
  cat("\\n", questions[[id]][1], "\\n", questions[[id]][2], "\\n", sep = "")
  own <- shares[shares$question == id, -1]
  if (all(is.na(own$row))) own$row <- NULL
  print(own, row.names = FALSE, digits = 4)
}
# ${messages.whole[language]}
whole <- commandArgs(trailingOnly = TRUE)
if (length(whole) > 0) write.csv(format(shares, digits = 15, trim = TRUE), whole[1], row.names = FALSE, fileEncoding = "UTF-8")
`
}
