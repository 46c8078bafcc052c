const fs = require("fs");
const path = require("path");

module.exports = () => fs.rmSync(path.dirname(process.env.SALES_DESK_CATALOGUE), { recursive: true });
