import { Trans, useLingui } from "@lingui/react/macro";
import type { CSSProperties } from "react";
import type { Logo, Shades } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { useSession } from "~/shared/session";
import { Mark } from "~/shared/ui/Mark";
import { judge } from "../colour";
import classes from "./Preview.module.css";

interface Look {
  portal_name: string;
  colour: string;
  welcome: string;
  support: string;
  footer: string;
}

interface PreviewProps {
  look: Look;
  logo: Logo | null;
}

/** The product's own shades. */
const own: Shades = {
  fill: "#3f51c9",
  tint: "#eef0ff",
  text: "#3342a6",
  dark_tint: "#1d2542",
  dark_text: "#9ba7f5",
};

/** How the log-on page will look, light and dark, and the head of a mail, as it is typed. */
export function Preview({ look, logo }: PreviewProps) {
  const { t } = useLingui();
  const { account } = useSession();
  const verdict = judge(look.colour);
  const shades = verdict?.shades ?? own;
  const name = look.portal_name.trim() || account.name;
  const mailFill = verdict === null ? null : shades.fill;
  return (
    <Panel
      title={t`Preview`}
      hint={
        verdict !== null && !verdict.readable
          ? t`In the nearest shade that works.`
          : t`As you type, before it is saved.`
      }
    >
      <div className={classes.pages}>
        {(["light", "dark"] as const).map((scheme) => (
          <div
            key={scheme}
            className={classes.page}
            data-scheme={scheme}
            style={colours(scheme, shades)}
          >
            <div className={classes.card}>
              <div className={classes.brand}>
                {logo === null ? (
                  <Mark size={28} />
                ) : (
                  <img className={classes.logo} src={logo.url} alt="" />
                )}
                <span>{name}</span>
              </div>
              <strong className={classes.title}>
                <Trans>Log on</Trans>
              </strong>
              <span>{look.welcome || <Trans>Read and answer your secure messages.</Trans>}</span>
              <span className={classes.button}>
                <Trans>Continue</Trans>
              </span>
              <span className={classes.link}>
                <Trans>Trouble logging on?</Trans>
              </span>
            </div>
            {look.support && (
              <span className={classes.small}>
                <Trans>Questions? {look.support}</Trans>
              </span>
            )}
            {look.footer && <span className={classes.small}>{look.footer}</span>}
          </div>
        ))}
      </div>
      <div className={classes.mail}>
        {(mailFill !== null || look.portal_name.trim() !== "") && (
          <p
            className={classes.masthead}
            data-filled={mailFill !== null || undefined}
            style={{ "--preview-fill": mailFill ?? "transparent" } as CSSProperties}
          >
            {name}
          </p>
        )}
        <p>
          <Trans>Alex Example has sent you a secure message through {account.name}. …</Trans>
        </p>
        <p className={classes.mailFoot}>
          {look.support && (
            <>
              <Trans>Questions? {look.support}</Trans>
              <br />
            </>
          )}
          {look.footer}
        </p>
      </div>
    </Panel>
  );
}

function colours(scheme: "light" | "dark", shades: Shades): CSSProperties {
  const { fill } = shades;
  const text = scheme === "light" ? fill : shades.dark_text;
  const tint = scheme === "light" ? shades.tint : shades.dark_tint;
  return {
    "--preview-fill": fill,
    "--preview-text": text,
    "--preview-tint": tint,
    "--mantine-color-brand-filled": fill,
  } as CSSProperties;
}
