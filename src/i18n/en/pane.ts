/** The task pane's words. */
export const pane = {};
