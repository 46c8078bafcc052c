// @ts-check
const { exec } = require("child_process");

/** Runs npm scripts at the same time, each one's words in one piece when it ends; fails if one of them does. */
for (const script of process.argv.slice(2)) {
  exec(`npm run ${script}`, { maxBuffer: 1e8 }, (error, out, err) => {
    process.stdout.write(out);
    process.stderr.write(err);
    if (error) process.exitCode = 1;
  });
}
