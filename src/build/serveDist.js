// @ts-check
/** Serves dist over https, for tests and for a look at the production build. Node only. */
const fs = require("fs");
const https = require("https");
const path = require("path");
const selfsigned = require("selfsigned");

/** @type {{ [extension: string]: string }} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** @param {string} root @param {number} port 0 for any free port */
async function serveDist(root, port) {
  const certificate = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const server = https.createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const asked = path.join(root, path.normalize(decodeURIComponent(pathname)));
    const file = pathname.endsWith("/") ? path.join(asked, "index.html") : asked;
    if (!file.startsWith(path.resolve(root)) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain" }).end(`Nothing at ${pathname}`);
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) =>
    server.once("error", reject).listen(port, "localhost", () => resolve(undefined)),
  );
  const address = /** @type {import("net").AddressInfo} */ (server.address());
  return { url: `https://localhost:${address.port}`, close: () => (server.close(), server.closeAllConnections()) };
}

module.exports = { serveDist };

if (require.main === module) {
  serveDist(path.resolve("dist"), 3000).then(({ url }) =>
    process.stdout.write(`Workbench: ${url}/workbench/\nAdd-in:    ${url}/taskpane.html\n`),
  );
}
