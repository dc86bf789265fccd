import type { ActionContext } from '../../../../platform/action/index.ts'
import { type Dataset, type ResultSet, readCoding, tabulateSet, withCodes } from '../../../analysis/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { Selection } from '../../rules/selection.ts'

/** The picture from what has been released, with the same code as the command line. What is hidden in it is in no part of it. */
export async function computePicture(
  { db }: ActionContext,
  survey: Survey,
  { frame, responses, frozen }: Dataset,
  { breakdowns, weight }: Selection,
): Promise<ResultSet> {
  const { questionnaire } = survey
  const set = tabulateSet({ questionnaire, responses, frame, language: 'sv', breakdowns, weight })
  const national = withCodes(set.national, await readCoding(db, survey))
  return { ...set, national: frozen ? { ...national, dataset: frozen } : national }
}
