import { z } from 'zod'

export const surveyId = z.string().min(1).max(64)
