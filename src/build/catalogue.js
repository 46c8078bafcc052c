// @ts-check
/** From the JSDoc of src/functions: metadata, help, examples to run, and what is wrong with any of it. Node only. */
const fs = require("fs");
const path = require("path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { declarationsIn } = require("./functionDeclarations");

const CELL_ADDRESS = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;
const SHORTEST_ID = 3;

/** @param {string} folder */
async function readCatalogue(folder) {
  const files = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
  const declared = files.flatMap(declarationsIn);
  const breaking = declared.flatMap((one) => one.breaking);
  // The metadata tool dies of these without a word about the place.
  if (breaking.length > 0) return { metadata: { functions: [] }, associate: [], declared, problems: breaking };
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  const metadata = JSON.parse(metadataJson || '{"functions":[]}');
  const problems = [
    ...errors,
    ...declared.flatMap((one) => one.problems),
    ...metadata.functions.flatMap((one, at) => problemsOf(one, at, metadata.functions, declared)),
    ...(metadata.functions.length === 0 ? ["no function is declared, and functions.json would be empty"] : []),
  ];
  return { metadata, associate, declared, problems };
}

/**
 * The traps that the toolchain lets pass in silence.
 * @param {any} one @param {number} at @param {any[]} functions @param {ReturnType<typeof declarationsIn>} declared
 */
function problemsOf(one, at, functions, declared) {
  const { id, name, description, parameters, result } = one;
  const examples = declared.filter((entry) => entry.id === id).flatMap((entry) => entry.examples);
  return [
    ...(functions.findIndex((other) => other.id === id) < at ? [`${id}: defined twice`] : []),
    ...(name !== id ? [`${id}: text behind the id becomes its name, ${name}`] : []),
    ...(CELL_ADDRESS.test(id) ? [`${id}: reads as a cell address`] : []),
    ...(id.length < SHORTEST_ID ? [`${id}: shorter than ${SHORTEST_ID} letters`] : []),
    ...(description ? [] : [`${id}: no description`]),
    ...(result.type || result.dimensionality === "matrix" ? [] : [`${id}: the result has no type Excel knows`]),
    ...(examples.length < 2 ? [`${id}: fewer than two examples`] : []),
    ...parameters.flatMap((/** @type {any} */ parameter, /** @type {number} */ place) => [
      ...(parameter.description ? [] : [`${id}.${parameter.name}: no description`]),
      ...(parameter.repeating && place < parameters.length - 1
        ? [`${id}.${parameter.name}: repeats before the last`]
        : []),
    ]),
    ...(one.options?.stream && one.options?.volatile ? [`${id}: streaming and volatile at once`] : []),
  ];
}

/**
 * The same metadata in another language; throws where a text is missing.
 * @param {any} metadata @param {{ [id: string]: { description: string, parameters: { [name: string]: string } } }} texts
 */
function translate(metadata, texts) {
  const missing = missingTexts(metadata, texts);
  if (missing.length > 0) throw new Error(`No translation for ${missing.join(", ")}`);
  const functions = metadata.functions.map((/** @type {any} */ one) => ({
    ...one,
    description: texts[one.id].description,
    parameters: one.parameters.map((/** @type {any} */ parameter) => ({
      ...parameter,
      description: texts[one.id].parameters[parameter.name],
    })),
  }));
  return { ...metadata, functions };
}

/** Every function and parameter without words: "DSO", "DSO.sales". @param {any} metadata @param {any} texts @returns {string[]} */
function missingTexts(metadata, texts) {
  return metadata.functions.flatMap((/** @type {any} */ { id, parameters }) => [
    ...(texts[id]?.description ? [] : [id]),
    ...parameters
      .filter((/** @type {any} */ { name }) => !texts[id]?.parameters?.[name])
      .map((/** @type {any} */ { name }) => `${id}.${name}`),
  ]);
}

/**
 * The list as the pane shows it: both languages side by side, grouped by the file a function is in.
 * @param {Awaited<ReturnType<typeof readCatalogue>>} catalogue @param {any} texts
 */
function functionList({ metadata, declared }, texts) {
  const functions = metadata.functions.map((/** @type {any} */ one) => {
    const { group, examples, returns } = declared.find((entry) => entry.id === one.id) ?? {
      group: "",
      examples: [],
      returns: "",
    };
    return {
      id: one.id,
      group,
      description: { "en-US": one.description, "zh-CN": texts[one.id].description },
      returns: { "en-US": returns, "zh-CN": texts[one.id].returns },
      parameters: one.parameters.map((/** @type {any} */ { name, optional, description }) => ({
        name,
        isOptional: optional === true,
        description: { "en-US": description, "zh-CN": texts[one.id].parameters[name] },
      })),
      examples,
    };
  });
  return { functions };
}

module.exports = { readCatalogue, translate, missingTexts, functionList };
