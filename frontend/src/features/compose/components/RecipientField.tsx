import { useLingui } from "@lingui/react/macro";
import { Pill, PillsInput } from "@mantine/core";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { isAddress, parseAddresses, withAddresses } from "../addresses";
import classes from "./RecipientField.module.css";

/** How many addresses are named one by one that have the same fault; of more, each is marked and their number said. */
const NAMED = 5;

const SEPARATORS = [",", ";", "Enter"];

interface RecipientFieldProps {
  label: string;
  addresses: string[];
  onChange: (addresses: string[]) => void;
  /** Told of an address that is not finished yet. */
  onType: (text: string) => void;
  /** What the server found wrong, by the address's place; `-1` is the field as a whole. */
  faults: ReadonlyMap<number, string>;
  /** The addresses that would be new this month, which the line below the recipients counts. */
  fresh: readonly string[];
  readOnly: boolean;
  autoFocus?: boolean;
  /** What stands at the end of the line. */
  children?: ReactNode;
}

/** The recipients of one kind, each as a pill; what cannot be an address is marked as it is typed. */
export function RecipientField(props: RecipientFieldProps) {
  const {
    label,
    addresses,
    onChange,
    onType,
    faults,
    fresh,
    readOnly,
    autoFocus = false,
    children,
  } = props;
  const { t } = useLingui();
  const [text, setTyped] = useState("");
  const id = useId();
  const errors = useErrors(addresses, faults);

  const setText = (typed: string) => {
    setTyped(typed);
    onType(typed);
  };
  const commit = (typed: string) => {
    const added = parseAddresses(typed);
    if (added.length > 0) onChange(withAddresses(addresses, added));
    setText("");
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const ends = SEPARATORS.includes(event.key) || (event.key === " " && isAddress(text.trim()));
    if (ends && (text.trim() !== "" || event.key !== "Enter")) {
      event.preventDefault();
      commit(text);
    } else if (event.key === "Backspace" && text === "" && addresses.length > 0) {
      // The last one comes back as text, so that a slip of the finger can be mended.
      event.preventDefault();
      setText(addresses.at(-1) ?? "");
      onChange(addresses.slice(0, -1));
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    if (!/[,;\s<]/.test(pasted.trim())) return;
    event.preventDefault();
    commit(`${text}${pasted}`);
  };

  return (
    <div className={classes.row}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <div className={classes.field}>
        <PillsInput
          id={id}
          variant="unstyled"
          error={errors.length > 0 && <Errors errors={errors} />}
          classNames={{ input: classes.input, error: classes.errors }}
        >
          <Pill.Group>
            {addresses.map((address, index) => {
              const wrong = faults.has(index) || !isAddress(address);
              return (
                <Pill
                  key={address}
                  className={classes.pill}
                  size="lg"
                  data-wrong={wrong || undefined}
                  data-fresh={(!wrong && fresh.includes(address)) || undefined}
                  withRemoveButton={!readOnly}
                  removeButtonProps={{
                    "aria-label": t`Remove ${address}`,
                    "aria-hidden": false,
                    tabIndex: 0,
                  }}
                  onRemove={() => onChange(addresses.filter((other) => other !== address))}
                >
                  {address}
                </Pill>
              );
            })}
            {!readOnly && (
              <PillsInput.Field
                className={classes.typing}
                spellCheck={false}
                autoComplete="off"
                inputMode="email"
                value={text}
                autoFocus={autoFocus}
                onChange={(event) => setText(event.currentTarget.value)}
                onKeyDown={onKeyDown}
                onPaste={onPaste}
                onBlur={() => commit(text)}
              />
            )}
          </Pill.Group>
        </PillsInput>
      </div>
      {children}
    </div>
  );
}

function Errors({ errors }: { errors: string[] }) {
  return (
    <span role="alert">
      {errors.map((error) => (
        <span className={classes.error} key={error}>
          {error}
        </span>
      ))}
    </span>
  );
}

/** What is wrong with the field, in words, each address named. */
function useErrors(addresses: string[], faults: ReadonlyMap<number, string>): string[] {
  const { t } = useLingui();
  const notAddress = t`This is not a mail address.`;
  const concerned = new Map<string, string[]>();
  for (const [index, address] of addresses.entries()) {
    const fault = faults.get(index) ?? (isAddress(address) ? null : notAddress);
    if (fault !== null) concerned.set(fault, [...(concerned.get(fault) ?? []), address]);
  }
  const errors = [...concerned].flatMap(([fault, those]) =>
    those.length > NAMED
      ? [t`${those.length} addresses: ${fault}`]
      : those.map((address) => `${address}: ${fault}`),
  );
  const whole = faults.get(-1);
  return whole === undefined ? errors : [whole, ...errors];
}
