export { Grid, type GridOptions } from "./grid";
