import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons";
import { NoticeBar } from "./components/NoticeBar";
import { usePane } from "./paneContext";
import { views } from "./views/index";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    boxSizing: "border-box",
    minWidth: "0",
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // Excel for Mac puts its own menu over the corner.
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flex: 1,
    minHeight: 0,
    overflowY: "scroll",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Header with the menu of views, what was last done, and the view. */
export function Frame({ view }: { view: string }) {
  const styles = useStyles();
  const { strings, show } = usePane();
  const words = strings.pane;
  const shown = views.find(({ id }) => id === view) ?? views[0]!;
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <Menu
          checkedValues={{ view: [shown.id] }}
          onCheckedValueChange={(_, { checkedItems }) => show(checkedItems[0]!)}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<NavigationRegular />} aria-label={words.menu} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {views.map(({ id, icon: Icon }) => (
                <MenuItemRadio key={id} name="view" value={id} icon={<Icon />}>
                  {words.views[id]}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Subtitle2 as="h1">{words.views[shown.id]}</Subtitle2>
      </header>
      <NoticeBar />
      <main className={styles.main}>
        <shown.Component />
      </main>
    </div>
  );
}
