import { hostForEachTest, refusalOf } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => started().Excel.run(work);

test("a comment is added to a cell, found there, changed, resolved and deleted", async () => {
  await run(async (context) => {
    const { comments } = context.workbook;
    comments.add("Sheet1!B2", "Call back on Friday");
    const found = comments.getItemByCell("Sheet1!B2").load("content,resolved,id");
    const place = found.getLocation().load("address");
    await context.sync();
    expect([found.content, found.resolved, place.address]).toEqual(["Call back on Friday", false, "Sheet1!B2"]);
    found.content = "Done";
    found.resolved = true;
    found.load("content,resolved");
    await context.sync();
    expect([found.content, found.resolved]).toEqual(["Done", true]);
    found.delete();
    const left = comments.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("replies belong to their comment", async () => {
  await run(async (context) => {
    const comment = context.workbook.comments.add("Sheet1!A1", "Price?");
    const reply = comment.replies.add("12.50").load("content,id");
    comment.replies.load("items/content");
    await context.sync();
    const parent = reply.getParentComment().load("content");
    await context.sync();
    expect(comment.replies.items.map(({ content }) => content)).toEqual(["12.50"]);
    expect(parent.content).toBe("Price?");
  });
});

test("a cell holds one comment", async () => {
  const twice = run(async (context) => {
    context.workbook.comments.add("Sheet1!A1", "one");
    context.workbook.comments.add("Sheet1!A1", "two");
    await context.sync();
  });
  expect(await refusalOf(twice)).toBe("InvalidArgument");
});
