import classes from "./Mark.module.css";

/** The product's mark: an envelope closed by a seal. Decoration beside the name, so without a name of its own. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg className={classes.mark} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className={classes.ground} />
      <path d="M7.5 11.5a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z" />
      <path d="m8 11 8 6.2 8-6.2" />
      <circle cx="16" cy="17.4" r="2.3" className={classes.seal} />
    </svg>
  );
}
