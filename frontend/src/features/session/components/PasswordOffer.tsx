/** Place holder: offers a password to a reader who has none. */
export function PasswordOffer() {
  return null;
}
