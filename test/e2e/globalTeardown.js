module.exports = async () => globalThis.salesDeskServer?.close();
