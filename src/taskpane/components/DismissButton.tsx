import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

interface DismissButtonProps {
  readonly name: string;
  onDismiss(): void;
}

/** Puts a message bar away. */
export function DismissButton({ name, onDismiss }: DismissButtonProps) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={name}
      title={name}
      onClick={onDismiss}
    />
  );
}
