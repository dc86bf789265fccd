import { z } from 'zod'

export const surveyId = z.string().min(1).max(64)
export const questionId = z.string().min(1).max(64)
/** 0 before the first answer. */
export const version = z.number().int().min(0).max(1_000_000_000)
export const respondentId = z.string().min(1).max(64)
/** The version of the questionnaire that a page showed; without it the one that is asked now. */
export const shownVersion = version.nullable().optional()
