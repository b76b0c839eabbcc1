/** `npm run api:audit`: fails with the member, the file and the set where Excel may lack what the code uses. */
const { join } = require("node:path");
const { auditExcelApi } = require("./api-audit/audit");

const { required, members, guarded, faults } = auditExcelApi(join(__dirname, ".."));
for (const { file, line, member, reason } of faults) console.error(`${file}:${line} ${member} ${reason}`);
if (faults.length > 0) process.exitCode = 1;
else {
  const behind = guarded.length === 0 ? "none" : guarded.join(", ");
  console.log(`${members.length} members of Excel's API are used: within ${required}, or guarded (${behind}).`);
}
