export { publicationCommands } from './commands.ts'
export { publicationRoutes } from './pages/routes.tsx'
