export { sessionSecret } from './session-secret.ts'
export { readSettings, type SettingFault, type Settings, type SettingsRead } from './settings.ts'
