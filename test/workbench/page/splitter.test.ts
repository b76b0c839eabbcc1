import { paneWidth, widthByKey } from "../../../src/workbench/page/splitter";

it.each([
  [100, 320],
  [350.4, 350],
  [601, 600],
  [NaN, 350],
])("a pane of %p pixels is %p wide", (wanted, width) => expect(paneWidth(wanted)).toBe(width));

it.each([
  ["ArrowLeft", 350, 360],
  ["ArrowLeft", 600, 600],
  ["ArrowRight", 350, 340],
  ["ArrowRight", 320, 320],
  ["Home", 500, 320],
  ["End", 350, 600],
  ["Enter", 350, null],
] as const)("%s at %p gives %p", (key, width, next) => expect(widthByKey(key, width)).toBe(next));
