import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    gap: "8px",
    margin: "14px -12px 0",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > :last-child": { flexGrow: 1 },
    "@media (max-height: 420px)": { position: "static" },
  },
});

/** The way on, within reach however long the page is; the last of its buttons is the wide one. */
export function YesBar({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().bar}>{children}</div>;
}
