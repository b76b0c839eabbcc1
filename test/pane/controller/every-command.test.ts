import { COMMANDS, openFor, WITHOUT_WORKBOOK } from "./every-command";

const methodsOf = (part: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(part))).flatMap(([name, { value }]) =>
    name !== "constructor" && typeof value === "function" ? [name] : [],
  );

it("the list of commands names every method that the screens may call", async () => {
  const { pane } = await openFor("creating a form");
  const { controller } = pane;
  const parts = Object.entries(controller).filter(([name]) => name !== "store" && name !== "ports");
  const methods = [
    ...methodsOf(controller),
    ...parts.flatMap(([name, part]) => methodsOf(part).map((method) => `${name}.${method}`)),
  ];
  const listed = [...new Set(Object.values(COMMANDS).map(({ calls }) => calls)), ...WITHOUT_WORKBOOK];
  expect(listed.sort()).toEqual(methods.sort());
});

it.each(Object.keys(COMMANDS))("%s does what it is asked for on a workbook that nothing is wrong with", async (name) => {
  const opened = await openFor(name);
  await opened.command.prepare?.(opened);
  expect(opened.pane.state().failure).toBeNull();
  const before = opened.desk.host.traffic.totals.requests;
  await opened.command.run(opened);
  expect(opened.pane.state().failure).toBeNull();
  expect(opened.desk.host.traffic.totals.requests).toBeGreaterThan(before);
});
