export type { Job, JobContext } from './job.ts'
