import { Button, type ButtonProps, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface RunButtonProps {
  readonly isRunning: boolean;
  readonly onRun: () => void;
  readonly children: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly icon?: ReactElement;
}

/** Starts something that takes a moment; it keeps its place and the focus meanwhile, and cannot be pressed twice. */
export function RunButton({ isRunning, onRun, children, appearance = "secondary", icon }: RunButtonProps) {
  const shownIcon = isRunning ? <Spinner size="extra-tiny" aria-hidden="true" /> : icon;
  return (
    <Button
      appearance={appearance}
      disabledFocusable={isRunning}
      onClick={onRun}
      {...(shownIcon && { icon: shownIcon })}
    >
      {children}
    </Button>
  );
}
