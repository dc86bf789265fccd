export { ConfirmPage } from './ConfirmPage.tsx'
export { LevelCells } from './LevelCells.tsx'
export { type RegisterExtras, registerRoutes } from './register-routes.tsx'
