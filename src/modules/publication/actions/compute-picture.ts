import type { ActionContext } from '../../../platform/action/index.ts'
import { type Result, readCoding, readDataset, tabulate, withCodes } from '../../analysis/index.ts'
import type { Survey } from '../../survey/index.ts'

/** The picture from what has been released, with the same code as the command line. */
export async function computePicture({ db }: ActionContext, survey: Survey): Promise<Result> {
  const { frame, responses } = await readDataset(db, survey)
  const result = tabulate({ questionnaire: survey.questionnaire, responses, frame, language: 'sv' })
  return withCodes(result, await readCoding(db, survey))
}
