/** What the demo shows: a bar that moves on a terminal, a line a step anywhere else. */

const WIDTH = 24;

export interface Screen {
  line(text: string): void;
  /** A step under way, 0 to 100 percent. */
  progress(name: string, percent: number, status: string): void;
  /** The step is over: its line stays. */
  done(name: string, says: string): void;
}

export function screenOf(stream: NodeJS.WriteStream): Screen {
  const isLive = stream.isTTY === true;
  const coloured = (code: number, text: string) => (isLive && !process.env["NO_COLOR"] ? `\u001b[${code}m${text}\u001b[0m` : text);
  const bar = (percent: number) => {
    const full = Math.round((percent / 100) * WIDTH);
    return coloured(36, "█".repeat(full)) + coloured(90, "░".repeat(WIDTH - full));
  };
  return {
    line: (text) => void stream.write(`${text}\n`),
    progress(name, percent, status) {
      if (isLive) stream.write(`\r\u001b[2K${name.padEnd(20)} ${bar(percent)} ${status}`);
    },
    done(name, says) {
      stream.write(`${isLive ? "\r\u001b[2K" : ""}${name.padEnd(20)} ${isLive ? `${bar(100)} ` : ""}${coloured(32, "success")}  ${says}\n`);
    },
  };
}
