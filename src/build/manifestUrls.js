// @ts-check
/**
 * The manifest with its development address replaced by the address the add-in is served from.
 * @param {string} xml @param {string} devUrl @param {string | undefined} url
 */
function rewriteManifest(xml, devUrl, url) {
  if (!url) return xml;
  if (!/^https:\/\//.test(url)) throw new Error(`The add-in must be served over https, not from ${url}`);
  const rewritten = xml.split(devUrl).join(url);
  if (/localhost/i.test(rewritten))
    throw new Error("manifest.xml still names localhost after its address was replaced");
  return rewritten;
}

module.exports = { rewriteManifest };
