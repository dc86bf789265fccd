export { publishPicture } from './actions/publish-picture.ts'
export { type Picture, readPicture } from './actions/read-picture.ts'
export { publicationCommands } from './commands.ts'
export { publicationRoutes } from './pages/routes.tsx'
