export { type Home, readHome } from './actions/read-home.ts'
export { keepStandingJob, sendDigestsJob } from './jobs/cycle-jobs.ts'
export { cycleRoutes } from './pages/routes.ts'
