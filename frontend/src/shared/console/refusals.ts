import { useLingui } from "@lingui/react/macro";

/** The reasons for refusing a log-on, in words. */
export function useRefusalNames(): Record<string, string | undefined> {
  const { t } = useLingui();
  return {
    no_such_user: t`No such user`,
    unknown_link: t`Unknown link`,
    logon_not_allowed: t`Log-on not allowed`,
    wrong_password: t`Wrong password`,
    no_password: t`No password yet`,
    wrong_code: t`Wrong code`,
    expired_code: t`Expired code`,
    used_code: t`Code used already`,
    code_tried_too_often: t`Code tried too often`,
    codes_not_allowed: t`Codes not allowed`,
    enough_in_flight: t`Enough codes or links on their way`,
    nothing_to_read: t`Nothing to read`,
    wrong_second_factor: t`Wrong second factor`,
    registration_closed: t`Registration is closed`,
    wrong_registration_code: t`Wrong registration code`,
    address_not_internal: t`No address of the organisation`,
    throttled: t`Too many failures lately`,
  };
}
