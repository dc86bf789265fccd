import type { Db } from '../queries.ts'
import { addClocks } from './add-clocks.ts'
import { addContinuity } from './add-continuity.ts'
import { addExercises } from './add-exercises.ts'
import { addFiles } from './add-files.ts'
import { addIncidents } from './add-incidents.ts'
import { addMeasures } from './add-measures.ts'
import { addPast } from './add-past.ts'
import { addRecords } from './add-records.ts'
import { addResponsibilities } from './add-responsibilities.ts'
import { addRisks } from './add-risks.ts'
import { addVersions } from './add-versions.ts'
import { startMaking } from './making.ts'
import { places } from './places.ts'
import { readPlace } from './read-place.ts'

/** Puts in the municipalities that do not exist, with what they have in their registers. All of it is synthetic. */
export async function addEkebro(db: Db, reference: string, now: Date): Promise<void> {
  for (const { id } of places) {
    const making = await startMaking(db, await readPlace(reference, id), now)
    await addRecords(db, making)
    await addVersions(db, making)
    await addMeasures(db, making)
    await addRisks(db, making)
    await addIncidents(db, making)
    await addClocks(db, making)
    await addContinuity(db, making)
    await addExercises(db, making)
    await addFiles(db, making)
    await addResponsibilities(db, making)
    await addPast(db, making)
  }
}
