import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./settings.module.css";

interface SectionProps {
  title: string;
  hint: ReactNode;
  children: ReactNode;
}

/** A group of settings: what it is about on the left, its fields on the right. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        <p className={classes.hint}>{hint}</p>
      </div>
      <div className={classes.card}>{children}</div>
    </section>
  );
}
