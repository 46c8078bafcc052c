/** What `makeCatalogue` made. */
exports.catalogue = JSON.parse(require("fs").readFileSync(process.env.SALES_DESK_CATALOGUE, "utf8"));
