import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { type FetchedFile, fetchFile } from '../../../platform/files/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { addOwnNote, insertOwnReport, listOwnReports } from '../queries/own-reports.ts'
import { findPhoto, keepPhotos } from '../queries/photos.ts'
import { longestLine, longestReport } from '../rules/read-report.ts'
import { makeReportCode } from '../rules/report-code.ts'
import { cleanedPhotos } from './open-page.ts'

/** A report from somebody who is signed in, who is known by it. One statement, one for each photograph and one for each megabyte of it. */
export const sendOwnReport = defineAction({
  name: 'incident.report',
  permission: 'incident.report',
  effect: 'write',
  input: z.strictObject({
    body: z.string().min(1).max(longestReport),
    ongoing: z.enum(['yes', 'no', 'unknown']),
    place: z.string().min(1).max(longestLine).nullable(),
    contact: z.string().min(1).max(longestLine).nullable(),
    photos: cleanedPhotos,
  }),
  run: async (context, { photos, ...report }) => {
    // Nobody has the code: the report is found by whose it is
    const { sha256 } = makeReportCode()
    const id = await insertOwnReport(context.db, context, report, sha256)
    const kept = await keepPhotos(context.db, sha256, photos, context.now)
    return { id, left: photos.length - kept }
  },
  audit: (_, { id }) => ({ subject: id, detail: {} }),
})

/** What somebody has reported while signed in, and what became of it. One statement. */
export const readOwnReports = defineAction({
  name: 'incident.own-reports',
  permission: 'incident.report',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, person }) => listOwnReports(db, organisation, person),
})

/** More words to a report of one's own. One statement. @throws Problem `not-found` where it is none, or enough has been added */
export const addToOwnReport = defineAction({
  name: 'incident.add-to-report',
  permission: 'incident.report',
  effect: 'write',
  input: z.strictObject({ report: z.uuid(), body: z.string().min(1).max(longestReport) }),
  run: async (context, { report, body }): Promise<void> => {
    if (!(await addOwnNote(context.db, context, report, body))) throw new Problem('not-found')
  },
  audit: ({ report }) => ({ subject: report, detail: {} }),
})

/** Fetches a photograph that came with a report, by who judges. The log keeps that they did. Three statements. */
export const fetchPhoto = defineAction({
  name: 'incident.fetch-photo',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({ report: z.uuid(), position: z.number().int().min(1).max(4) }),
  run: async (context, given): Promise<FetchedFile> => {
    const file = await findPhoto(context.db, context.organisation, given)
    if (file === undefined) throw new Problem('not-found')
    return fetchFile(context, file)
  },
  audit: ({ report, position }, { id: file }) => ({ subject: report, detail: { position, file } }),
})
