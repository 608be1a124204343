import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import classes from "./ConsoleNavigation.module.css";
import { useSections } from "./useAreas";

/** The menu of the console: what whoever is logged on may see. */
export function ConsoleNavigation() {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  return (
    <nav className={classes.navigation} aria-label={t`Administration`}>
      {useSections().map(({ title, areas }) => {
        const heading = title === null ? undefined : i18n._(title);
        return (
          <div key={areas[0]?.path}>
            {heading !== undefined && <div className={classes.heading}>{heading}</div>}
            <ul className={classes.list} aria-label={heading}>
              {areas.map(({ path, title: name, icon: Icon }) => (
                <li key={path}>
                  <Link
                    to={paths.console(account.slug, path)}
                    className={classes.entry}
                    activeOptions={{ exact: false, includeSearch: false }}
                  >
                    <Icon size={19} stroke={1.7} aria-hidden />
                    {i18n._(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
