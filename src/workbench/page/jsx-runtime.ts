/**
 * React's one-file build comes without the JSX runtime that the grid's scripts ask the same global for. This file is
 * loaded right after React and adds it.
 */
const react: typeof import("react") = Reflect.get(window, "React");

function jsx(type: React.ElementType, props: Readonly<Record<string, unknown>>, key?: React.Key): React.ReactElement {
  return react.createElement(type, key === undefined ? props : { ...props, key });
}

Object.assign(react, { jsx, jsxs: jsx });
