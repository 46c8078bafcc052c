import { parseAddress } from "../../engine/a1";
import type { Book } from "../../engine/book";
import { sheetExtras, type CommentModel } from "../../engine/extras";
import { fail, hostType, type HostContext, type HostObject, type HostType, type Property } from "../hostType";
import { areaAt } from "../range/geometry";
import { isRange, rangeObject } from "../range/rangeObject";

/** Of a sheet, or of the whole workbook. */
interface CollectionObject extends HostObject {
  readonly sheetId?: string;
}

interface CommentObject extends HostObject {
  readonly commentId: string;
}

interface ReplyObject extends CommentObject {
  readonly replyId: string;
}

type Args = readonly unknown[];
type Placed = { readonly sheetId: string; readonly comment: CommentModel };

/** Whoever sits at the workbench; comments have no other author here. */
const AUTHOR = "Workbench";

export const commentTypes: readonly HostType[] = [
  hostType<CollectionObject>({
    name: "CommentCollection",
    items: (self, { book }) => commentsOf(book, self.sheetId).map(({ comment }) => commentObject(comment.id)),
    indexer: (self, [id]: Args, { book }) => found(book, self, id) ?? fail("ItemNotFound"),
    methods: {
      Add: (self, [cell, content]: Args, host) => add(self, cell, content, host),
      GetCount: (self, _args, { book }) => commentsOf(book, self.sheetId).length,
      GetItemAt: (self, [index]: Args, { book }) => {
        const placed = commentsOf(book, self.sheetId)[Number(index)];
        return placed ? commentObject(placed.comment.id) : fail("InvalidArgument");
      },
      GetItemByCell: (self, [cell]: Args, host) => {
        const { sheetId, row, column } = cellArea(self, cell, host);
        const placed = commentsOf(host.book, sheetId).find(
          ({ comment }) => comment.row === row && comment.column === column,
        );
        return placed ? commentObject(placed.comment.id) : fail("ItemNotFound");
      },
      GetItemByReplyId: (self, [id]: Args, { book }) => {
        const placed = commentsOf(book, self.sheetId).find(({ comment }) => comment.replies.some((r) => r.id === id));
        return placed ? commentObject(placed.comment.id) : fail("ItemNotFound");
      },
      GetItemOrNullObject: (self, [id]: Args, { book }) => found(book, self, id) ?? null,
    },
  }),
  hostType<CommentObject>({
    name: "Comment",
    id: "Id",
    properties: {
      Id: { get: ({ commentId }) => commentId },
      Content: text((self, book) => placedOf(self, book).comment),
      RichContent: { get: (self, { book }) => placedOf(self, book).comment.content },
      ContentType: { get: () => "Plain" },
      AuthorName: { get: (self, { book }) => placedOf(self, book).comment.author },
      AuthorEmail: { get: () => "" },
      CreationDate: { get: (self, { book }) => placedOf(self, book).comment.createdAt },
      Mentions: { get: () => [] },
      Resolved: {
        get: (self, { book }) => placedOf(self, book).comment.resolved,
        set: (self, isResolved: unknown, { book }) => {
          placedOf(self, book).comment.resolved = isResolved === true;
        },
      },
    },
    navigation: { Replies: ({ commentId }) => ({ $type: "CommentReplyCollection", commentId }) as HostObject },
    methods: {
      Delete: (self, _args, { book }) => {
        const { sheetId, comment } = placedOf(self, book);
        const extras = sheetExtras(book.extras, sheetId);
        extras.comments = extras.comments.filter((each) => each !== comment);
      },
      GetLocation: (self, _args, { book }) => location(self, book),
    },
  }),
  hostType<CommentObject>({
    name: "CommentReplyCollection",
    items: (self, { book }) => placedOf(self, book).comment.replies.map(({ id }) => replyObject(self, id)),
    indexer: (self, [id]: Args, { book }) => foundReply(book, self, id) ?? fail("ItemNotFound"),
    methods: {
      Add: (self, [content]: Args, { book }) => {
        const reply = beginning(content);
        placedOf(self, book).comment.replies.push(reply);
        return replyObject(self, reply.id);
      },
      GetCount: (self, _args, { book }) => placedOf(self, book).comment.replies.length,
      GetItemAt: (self, [index]: Args, { book }) => {
        const reply = placedOf(self, book).comment.replies[Number(index)];
        return reply ? replyObject(self, reply.id) : fail("InvalidArgument");
      },
      GetItemOrNullObject: (self, [id]: Args, { book }) => foundReply(book, self, id) ?? null,
    },
  }),
  hostType<ReplyObject>({
    name: "CommentReply",
    id: "Id",
    properties: {
      Id: { get: ({ replyId }) => replyId },
      Content: text((self, book) => replyOf(self, book)),
      RichContent: { get: (self, { book }) => replyOf(self, book).content },
      ContentType: { get: () => "Plain" },
      AuthorName: { get: (self, { book }) => replyOf(self, book).author },
      AuthorEmail: { get: () => "" },
      CreationDate: { get: (self, { book }) => replyOf(self, book).createdAt },
      Mentions: { get: () => [] },
      Resolved: { get: (self, { book }) => placedOf(self, book).comment.resolved },
    },
    methods: {
      Delete: (self, _args, { book }) => {
        const { comment } = placedOf(self, book);
        comment.replies = comment.replies.filter(({ id }) => id !== self.replyId);
      },
      GetLocation: (self, _args, { book }) => location(self, book),
      GetParentComment: ({ commentId }) => commentObject(commentId),
    },
  }),
];

function commentObject(commentId: string): CommentObject {
  return { $type: "Comment", commentId };
}

function replyObject({ commentId }: CommentObject, replyId: string): ReplyObject {
  return { $type: "CommentReply", commentId, replyId };
}

/** A text that a person or the add-in wrote. */
function text<Self extends CommentObject>(modelOf: (self: Self, book: Book) => { content: string }): Property<Self> {
  return {
    get: (self, { book }) => modelOf(self, book).content,
    set: (self, content: unknown, { book }) => {
      modelOf(self, book).content = contentOf(content);
    },
  };
}

function commentsOf(book: Book, sheetId?: string): Placed[] {
  const sheets = sheetId === undefined ? book.workbook.getSheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheets.flatMap((id) => (book.extras.sheets[id]?.comments ?? []).map((comment) => ({ sheetId: id, comment })));
}

function found(book: Book, { sheetId }: CollectionObject, id: unknown): CommentObject | undefined {
  return commentsOf(book, sheetId).some(({ comment }) => comment.id === id) ? commentObject(String(id)) : undefined;
}

function placedOf({ commentId }: CommentObject, book: Book): Placed {
  return commentsOf(book).find(({ comment }) => comment.id === commentId) ?? fail("ItemNotFound");
}

function foundReply(book: Book, self: CommentObject, id: unknown): ReplyObject | undefined {
  return placedOf(self, book).comment.replies.some((reply) => reply.id === id)
    ? replyObject(self, String(id))
    : undefined;
}

function replyOf(self: ReplyObject, book: Book) {
  return placedOf(self, book).comment.replies.find(({ id }) => id === self.replyId) ?? fail("ItemNotFound");
}

function location(self: CommentObject, book: Book) {
  const { sheetId, comment } = placedOf(self, book);
  return rangeObject(areaAt(sheetId, comment.row, comment.column));
}

function cellArea({ sheetId }: CollectionObject, cell: unknown, { book }: HostContext) {
  const area = isRange(cell) ? cell.area : addressed(String(cell), sheetId, book);
  return area.rowCount === 1 && area.columnCount === 1 ? area : fail("InvalidArgument");
}

function addressed(address: string, sheetId: string | undefined, book: Book) {
  const { sheet, ...rectangle } = parseAddress(address) ?? fail("InvalidArgument");
  const own = sheet === undefined ? sheetId : book.sheet(sheet)?.getSheetId();
  return { sheetId: own ?? fail("ItemNotFound"), ...rectangle };
}

/** A cell holds one comment; a second is refused, as in Excel. */
function add(self: CollectionObject, cell: unknown, content: unknown, host: HostContext): CommentObject {
  const { sheetId, row, column } = cellArea(self, cell, host);
  const { comments } = sheetExtras(host.book.extras, sheetId);
  if (comments.some((comment) => comment.row === row && comment.column === column)) fail("InvalidArgument");
  const comment: CommentModel = { ...beginning(content), row, column, resolved: false, replies: [] };
  comments.push(comment);
  return commentObject(comment.id);
}

function beginning(content: unknown) {
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    content: contentOf(content),
    author: AUTHOR,
    createdAt: new Date().toISOString(),
  };
}

function contentOf(content: unknown): string {
  return typeof content === "string" && content !== "" ? content : fail("InvalidArgument");
}
