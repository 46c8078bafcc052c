import Chart from "chart.js/auto";
import { useEffect, useRef } from "react";
import type { ChartConfiguration } from "chart.js";

/** Gives a chart's configuration, and tells when it is another. */
export interface ChartSource {
  config(chartId: string): ChartConfiguration | undefined;
  title(chartId: string): string;
  subscribe(listener: () => void): () => void;
}

/** One chart over the grid, drawn anew when its model or its cells change. The engine gives it the id as `data`. */
export function sheetChart(source: ChartSource) {
  return function SheetChart({ data }: { data?: { chartId: string } }) {
    const canvas = useRef<HTMLCanvasElement>(null);
    const chartId = data?.chartId ?? "";
    useEffect(() => {
      let drawn: Chart | undefined;
      const draw = () => {
        const config = source.config(chartId);
        if (!config || !canvas.current) return;
        drawn?.destroy();
        drawn = new Chart(canvas.current, config);
      };
      draw();
      const stop = source.subscribe(draw);
      return () => {
        stop();
        drawn?.destroy();
      };
    }, [chartId]);
    return (
      <div
        style={{
          width: "100%",
          height: "100%",
          padding: 6,
          boxSizing: "border-box",
          background: "#fff",
          border: "1px solid #d0d0d0",
        }}
      >
        <canvas ref={canvas} role="img" aria-label={source.title(chartId)} />
      </div>
    );
  };
}
