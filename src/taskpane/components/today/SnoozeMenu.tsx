import {
  Button,
  Field,
  Input,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { addDays, type IsoDate, parseDate } from "../../../domain/kernel/date";
import { usePane } from "../../paneContext";

const DAYS = [1, 3, 7, 30] as const;

/** Puts a line off: for some days, or until a day of one's own. */
export function SnoozeMenu({ asOf, onSnooze }: { asOf: IsoDate; onSnooze: (until: IsoDate) => void }) {
  const words = usePane().strings.today.view;
  const [day, setDay] = useState<string | null>(null);
  const until = day === null ? null : parseDate(day);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" icon={<ClockRegular />}>
            {words.snooze}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {DAYS.map((days) => (
              <MenuItem key={days} onClick={() => onSnooze(addDays(asOf, days))}>
                {words.snoozeDays(days)}
              </MenuItem>
            ))}
            <MenuItem onClick={() => setDay(addDays(asOf, 14))}>{words.snoozeUntil}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {day !== null && (
        <Field label={words.until}>
          <Input
            type="date"
            size="small"
            value={day}
            onChange={(_, { value }) => setDay(value)}
            contentAfter={
              <Button
                size="small"
                appearance="transparent"
                disabled={until === null || until <= asOf}
                onClick={() => until && onSnooze(until)}
              >
                {words.snooze}
              </Button>
            }
          />
        </Field>
      )}
    </>
  );
}
