/**
 * The number of a receipt: survey, respondent and the moment of submission in UTC to the second. Nothing has to be kept to
 * give it again, and a respondent submits once.
 */
export function receiptNumber(survey: string, respondent: string, submittedAt: Date): string {
  const moment = submittedAt.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
  return `${survey}-${respondent}-${moment}`
}
