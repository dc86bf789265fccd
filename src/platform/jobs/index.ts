export type { Job, JobContext } from './job.ts'
export { type JobOptions, type RunningJobs, startJobs } from './start-jobs.ts'
