import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { GuardBar } from "./components/duplicates/GuardBar";
import { NoticeBar } from "./components/NoticeBar";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    // Not a share of the provider's: what the provider wears, every menu's layer wears as well, and would cover the pane.
    height: "100vh",
    boxSizing: "border-box",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    // Excel for Mac puts its own menu over the last 34 by 32 pixels.
    paddingRight: `calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalS})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  main: {
    flexGrow: 1,
    minHeight: 0,
    // Always there: Excel on Windows would hide the scroll bar until it moves.
    overflowY: "scroll",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** Header with the menu of views, what was last done, and the view. */
export function Frame({ view }: { view: string }) {
  const styles = useStyles();
  const { strings, views } = usePane();
  const shown = views.find(({ id }) => id === view) ?? views[0]!;
  const title = useFocusOnChange(shown.id);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <ViewMenu shown={shown.id} />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {strings.pane.views[shown.id]}
        </h1>
      </header>
      <NoticeBar view={shown.id} />
      <GuardBar />
      <main className={styles.main} key={shown.id}>
        <shown.Component />
      </main>
    </div>
  );
}

function ViewMenu({ shown }: { shown: string }) {
  const { strings, viewGroups, show } = usePane();
  const words = strings.pane;
  return (
    <Menu
      positioning={{ autoSize: true }}
      checkedValues={{ view: [shown] }}
      onCheckedValueChange={(_, { checkedItems }) => show(checkedItems[0]!)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<NavigationRegular />} aria-label={words.menu} title={words.menu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {viewGroups.map((group) => (
            <MenuGroup key={group.id}>
              <MenuGroupHeader>{words.viewGroups[group.id]}</MenuGroupHeader>
              {group.views.map(({ id, icon: Icon }) => (
                <MenuItemRadio key={id} name="view" value={id} icon={<Icon />}>
                  {words.views[id]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The title takes the focus that a pressed card loses with its view, but never takes it away from the sheet. */
function useFocusOnChange(view: string) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.hasFocus()) title.current?.focus();
  }, [view]);
  return title;
}
