import type { AnsweringTables } from './answering.ts'
import type { ClassificationTables } from './classification.ts'
import type { ContinuityTables } from './continuity.ts'
import type { ControlSystemTables } from './control-systems.ts'
import type { CycleTables } from './cycle.ts'
import type { DocumentTables } from './documents.ts'
import type { ExerciseTables } from './exercises.ts'
import type { FileTables } from './files.ts'
import type { FollowingTables } from './following.ts'
import type { IncidentClockTables } from './incident-clocks.ts'
import type { IncidentTables } from './incidents.ts'
import type { KeyTables } from './keys.ts'
import type { MeasureTables } from './measures.ts'
import type { OrganisationTables } from './organisation.ts'
import type { PublicationTables } from './publication.ts'
import type { RegisterTables } from './registers.ts'
import type { RiskTables } from './risks.ts'
import type { SurveyTables } from './survey.ts'
import type { UnitTables } from './units.ts'

export type { Json } from './json.ts'
export type { RegisterColumns, RegisterTables } from './registers.ts'

/** The tables as Kysely sees them. The migrations are the contract; these files follow them. */
export interface Tables
  extends OrganisationTables,
    SurveyTables,
    AnsweringTables,
    FollowingTables,
    PublicationTables,
    RegisterTables,
    DocumentTables,
    CycleTables,
    UnitTables,
    ControlSystemTables,
    ClassificationTables,
    MeasureTables,
    RiskTables,
    FileTables,
    KeyTables,
    IncidentTables,
    ContinuityTables,
    IncidentClockTables,
    ExerciseTables {}
