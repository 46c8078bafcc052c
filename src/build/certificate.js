// @ts-check
const devCerts = require("office-addin-dev-certs");

/**
 * The trusted development certificate where `npm run certificate` has installed one; otherwise nothing, and the
 * server makes one of its own, which a browser asks about once and Excel itself refuses.
 */
function httpsOptions() {
  if (!devCerts.verifyCertificates()) return {};
  const fs = require("fs");
  const path = require("path");
  const folder = path.join(require("os").homedir(), ".office-addin-dev-certs");
  return {
    ca: fs.readFileSync(path.join(folder, "ca.crt")),
    key: fs.readFileSync(path.join(folder, "localhost.key")),
    cert: fs.readFileSync(path.join(folder, "localhost.crt")),
  };
}

module.exports = { httpsOptions };
