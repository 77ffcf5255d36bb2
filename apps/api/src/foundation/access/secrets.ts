export { hashOf, newSecret } from '@thidua/database';

export const SESSION_COOKIE = 'thidua_session';
