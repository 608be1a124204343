import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useBranding } from "~/shared/branding/Branded";
import { BrandMark } from "~/shared/branding/BrandMark";
import classes from "./PageHead.module.css";

interface PageHeadProps {
  title: ReactNode;
  children?: ReactNode;
  /** Who runs this portal, shown beside the mark. */
  account?: string | undefined;
}

/** The top of a page outside the mailbox: whose it is, what it is for, and one or two sentences. */
export function PageHead({ title, children, account }: PageHeadProps) {
  const branding = useBranding();
  return (
    <div className={classes.head}>
      <div className={classes.brand}>
        <BrandMark size={36} />
        <span>
          <span className={classes.account}>
            {branding?.portal_name ?? account ?? "Letterlock"}
          </span>
          {account !== undefined && <span className={classes.product}>Letterlock</span>}
        </span>
      </div>
      <Title order={1}>{title}</Title>
      {children !== undefined && <div className={classes.text}>{children}</div>}
    </div>
  );
}
