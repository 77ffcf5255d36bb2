import { HOME_ZONE } from '@thidua/domain';

/** The zone of what belongs to no bloc: an account, a token. */
export const USUAL_ZONE = HOME_ZONE;
