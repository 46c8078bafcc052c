import {
  ArrowClockwiseRegular,
  BoxRegular,
  CalendarRegular,
  ClockRegular,
  DeleteRegular,
  EditRegular,
  type FluentIcon,
  LockClosedRegular,
  PeopleRegular,
  ProhibitedRegular,
  RenameRegular,
} from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import type { Fault } from "../host/faults";
import type { Desk } from "./desk";
import { IconButton, RibbonGroup } from "./Ribbon";

const SLOW = 2000;

interface Choice {
  readonly id: keyof Desk["words"]["fault"];
  readonly icon: FluentIcon;
  readonly fault: (sheet: string) => Fault;
  /** Until the person ends it; others strike once. */
  readonly lasts?: true;
}

const CHOICES: readonly Choice[] = [
  { id: "cellEdit", icon: EditRegular, fault: () => ({ kind: "cellEditMode" }), lasts: true },
  { id: "accessDenied", icon: ProhibitedRegular, fault: () => ({ kind: "accessDenied" }) },
  { id: "sizeLimit", icon: BoxRegular, fault: () => ({ kind: "payloadLimit" }) },
  { id: "protectedSheet", icon: LockClosedRegular, fault: (sheet) => ({ kind: "protectedSheet", sheet }) },
  { id: "deletedSheet", icon: DeleteRegular, fault: (sheet) => ({ kind: "sheetDeleted", sheet }) },
  { id: "renamedSheet", icon: RenameRegular, fault: (sheet) => ({ kind: "sheetRenamed", sheet, name: `${sheet} 2` }) },
  {
    id: "coauthor",
    icon: PeopleRegular,
    fault: (sheet) => ({ kind: "coauthorEdit", sheet, row: 0, column: 0, value: "…" }),
  },
  { id: "slow", icon: ClockRegular, fault: () => ({ kind: "slow", milliseconds: SLOW }) },
  { id: "date1904", icon: CalendarRegular, fault: () => ({ kind: "date1904" }) },
];

/** The developer's menu: what can go wrong, on demand. */
export function DeveloperStrip({ desk }: { desk: Desk }) {
  const { words, host } = desk;
  const armed = useSyncExternalStore(
    (listener) => host.faults.onChange(listener),
    () => host.faults.armed,
  );
  const [disarm, setDisarm] = useState<{ [id: string]: () => void }>({});
  const isOn = (fault: Fault) => armed.some((one) => one.fault.kind === fault.kind);
  const toggle = ({ id, fault, lasts }: Choice) => {
    const wanted = fault(desk.activeSheet());
    if (isOn(wanted)) disarm[id]?.();
    else setDisarm({ ...disarm, [id]: host.faults.arm(wanted, lasts ? { lasts } : {}) });
  };
  return (
    <>
      <RibbonGroup label={words.faults}>
        {CHOICES.map((choice) => (
          <IconButton
            key={choice.id}
            icon={choice.icon}
            label={words.fault[choice.id]}
            isOn={isOn(choice.fault(desk.activeSheet()))}
            onPress={() => toggle(choice)}
          />
        ))}
      </RibbonGroup>
      <RibbonGroup label={words.missingMembers}>
        <div className="missing">{host.missing.length === 0 ? words.noMissing : host.missing.join(", ")}</div>
        <IconButton icon={ArrowClockwiseRegular} label={words.reloadPane} onPress={() => desk.loadPane()} />
      </RibbonGroup>
    </>
  );
}
