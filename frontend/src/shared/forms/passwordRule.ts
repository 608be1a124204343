/** The least an account asks for unless it sets more; then its refusal says so. */
export const MIN_PASSWORD_LENGTH = 12;
