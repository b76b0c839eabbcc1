/**
 * Runs in the pane's frame before the pane: gives Microsoft's Excel client the page's workbook as its host,
 * and the pane the little of `Office` that lies outside Excel's own objects.
 */
import { connect } from "./connect";
import { officeStandIn } from "./office-stand-in";

connect(window, officeStandIn);
