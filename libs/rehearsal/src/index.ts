export { ApiClient, Refused } from './api-client';
export { director } from './cast';
export { type Cost, costOf, costTable } from './cost';
export { main, type Stack } from './main';
export { type PlayedYear, type PlayOptions, playYear, type RefusedAct } from './play-year';
export { readScript, type Script, scriptOf, type YearTexts } from './script';
