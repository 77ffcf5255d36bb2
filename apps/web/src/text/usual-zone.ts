/** The zone of what belongs to no bloc: an account, a token. */
export const USUAL_ZONE = 'Asia/Ho_Chi_Minh';
