import { useState } from "react";
import type { LogonSubject, SessionView } from "~/api/gen/types.gen";
import { CodeRequestStep } from "./CodeRequestStep";
import { CodeStep } from "./CodeStep";
import { PasswordStep } from "./PasswordStep";
import { RegisterStep, register } from "./RegisterStep";
import { ResetRequestStep } from "./ResetRequestStep";

/** Who wants in: someone a link or a session already names, or whoever types an address of this account. */
type Visitor =
  | { kind: "known"; subject: LogonSubject; shownAddress: string }
  | { kind: "typed"; slug: string };

interface LogonPanelProps {
  visitor: Visitor;
  passwordAllowed: boolean;
  codeAllowed: boolean;
  /** Nobody has chosen a password for this visitor yet. */
  firstUse: boolean;
  /** Whether the organisation's own people may become users here. */
  registrationOpen?: boolean;
  onLoggedOn?: (session: SessionView) => void;
}

type Step = "password" | "code_request" | "code" | "reset_request" | "register" | "register_code";

/** The way in, by password or by a mailed code, and what to do about a forgotten password. */
export function LogonPanel({
  visitor,
  passwordAllowed,
  codeAllowed,
  firstUse,
  registrationOpen = false,
  onLoggedOn,
}: LogonPanelProps) {
  const startWithCode = codeAllowed && (firstUse || !passwordAllowed);
  const [step, setStep] = useState<Step>(startWithCode ? "code_request" : "password");
  const [typedAddress, setTypedAddress] = useState("");
  const [registrationCode, setRegistrationCode] = useState("");

  const common = {
    subject: subjectOf(visitor, typedAddress),
    shownAddress: visitor.kind === "known" ? visitor.shownAddress : typedAddress,
    addressField:
      visitor.kind === "typed" ? { value: typedAddress, onChange: setTypedAddress } : null,
  };
  const toPassword = passwordAllowed ? () => setStep("password") : null;
  const toRegister = registrationOpen ? () => setStep("register") : null;

  switch (step) {
    case "password":
      return (
        <PasswordStep
          {...common}
          onLoggedOn={onLoggedOn}
          onWantCode={codeAllowed ? () => setStep("code_request") : null}
          onForgotten={() => setStep("reset_request")}
          onRegister={toRegister}
        />
      );
    case "code_request":
      return (
        <CodeRequestStep {...common} onSent={() => setStep("code")} onWantPassword={toPassword} />
      );
    case "code":
      return <CodeStep {...common} onLoggedOn={onLoggedOn} onWantPassword={toPassword} />;
    case "reset_request":
      return <ResetRequestStep {...common} onBack={() => setStep("password")} />;
    case "register":
      return visitor.kind === "typed" && common.addressField !== null ? (
        <RegisterStep
          slug={visitor.slug}
          addressField={common.addressField}
          code={registrationCode}
          onCode={setRegistrationCode}
          onSent={() => setStep("register_code")}
          onBack={() => setStep("password")}
        />
      ) : null;
    case "register_code":
      return visitor.kind === "typed" ? (
        <CodeStep
          {...common}
          onLoggedOn={onLoggedOn}
          onWantPassword={null}
          registerAgain={() => register(visitor.slug, typedAddress, registrationCode)}
        />
      ) : null;
  }
}

function subjectOf(visitor: Visitor, typedAddress: string): LogonSubject {
  if (visitor.kind === "known") return visitor.subject;
  return { account: visitor.slug, address: typedAddress.trim() };
}
