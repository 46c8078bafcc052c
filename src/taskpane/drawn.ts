/** Lets the pane draw and take a press on cancel. */
export function drawn(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
