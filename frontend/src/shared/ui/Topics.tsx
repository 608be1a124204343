import { Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Topics.module.css";

interface TopicsProps {
  /** Whether their order means something. */
  ordered?: boolean;
  children: ReactNode;
}

/** What a page has to say, one thing after the other; made of `Topic`s. */
export function Topics({ ordered = false, children }: TopicsProps) {
  const List = ordered ? "ol" : "ul";
  return <List className={classes.topics}>{children}</List>;
}

interface TopicProps {
  icon: Icon;
  title: ReactNode;
  children: ReactNode;
}

/** One of them: what it is about, some words, and what to do. */
export function Topic({ icon: TopicIcon, title, children }: TopicProps) {
  return (
    <li className={classes.topic}>
      <span className={classes.icon}>
        <TopicIcon size={20} stroke={1.7} aria-hidden />
      </span>
      <div className={classes.body}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {children}
      </div>
    </li>
  );
}
