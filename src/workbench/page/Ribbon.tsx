import { DocumentAddRegular, FolderOpenRegular, type FluentIcon, SaveRegular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Desk } from "./desk";
import { DeveloperStrip } from "./DeveloperStrip";
import type { Control } from "./manifest";

const TABS = ["file", "addIn", "developer"] as const;
type Tab = (typeof TABS)[number];

/** The add-in's own tab as its manifest describes it, between the file buttons and the developer's menu. */
export function Ribbon({ desk, isPaneOpen }: { desk: Desk; isPaneOpen: boolean }) {
  const [tab, setTab] = useState<Tab>("addIn");
  const { words, manifest } = desk;
  const titles: Record<Tab, string> = { file: words.fileTab, addIn: manifest.tab.label, developer: words.developerTab };
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!;
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <nav className="ribbon" aria-label={words.ribbonTabs}>
      <div className="tabs" role="tablist" onKeyDown={move}>
        {TABS.map((id) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === tab}
            aria-controls="ribbon-strip"
            tabIndex={id === tab ? 0 : -1}
            onClick={() => setTab(id)}
          >
            {titles[id]}
          </button>
        ))}
      </div>
      <div id="ribbon-strip" className="strip" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === "file" && <FileStrip desk={desk} />}
        {tab === "addIn" && <AddInStrip desk={desk} isPaneOpen={isPaneOpen} />}
        {tab === "developer" && <DeveloperStrip desk={desk} />}
      </div>
    </nav>
  );
}

function FileStrip({ desk }: { desk: Desk }) {
  const input = useRef<HTMLInputElement>(null);
  const { words } = desk;
  return (
    <RibbonGroup label={words.workbook}>
      <IconButton icon={DocumentAddRegular} label={words.newFile} onPress={() => void desk.newFile()} />
      <IconButton icon={FolderOpenRegular} label={words.open} onPress={() => input.current?.click()} />
      <IconButton icon={SaveRegular} label={words.save} onPress={() => void desk.saveFile()} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.open}
        accept=".xlsx,.xlsm,.csv"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void desk.openFile(file);
        }}
      />
    </RibbonGroup>
  );
}

function AddInStrip({ desk, isPaneOpen }: { desk: Desk; isPaneOpen: boolean }) {
  return desk.manifest.tab.groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.controls.map((control) => (
        <ControlButton
          key={control.id}
          control={control}
          isPressed={control.command.kind === "showTaskpane" && isPaneOpen}
          onPress={() => void desk.press(control)}
        />
      ))}
    </RibbonGroup>
  ));
}

function ControlButton({ control, isPressed, onPress }: { control: Control; isPressed: boolean; onPress: () => void }) {
  const opensPane = control.command.kind === "showTaskpane";
  return (
    <button
      type="button"
      className="command"
      title={control.tip}
      {...(opensPane ? { "aria-pressed": isPressed } : {})}
      onClick={onPress}
    >
      <img src={control.icon} alt="" />
      {control.label}
    </button>
  );
}

export function IconButton(props: { icon: FluentIcon; label: string; isOn?: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      className="command"
      {...(props.isOn === undefined ? {} : { "aria-pressed": props.isOn })}
      onClick={props.onPress}
    >
      <span className="glyph" aria-hidden="true">
        <props.icon />
      </span>
      {props.label}
    </button>
  );
}

export function RibbonGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="groupButtons">{children}</div>
      <div className="groupLabel" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
