/**
 * Loaded into Prism's process before Prism. Prism tells what is wrong with a request in a response header, and ends when
 * that names a field in letters that no header can hold (stoplightio/prism#1934). Here they are escaped instead.
 */
import { OutgoingMessage } from "node:http";

const { setHeader } = OutgoingMessage.prototype;

OutgoingMessage.prototype.setHeader = function (name, value) {
  return setHeader.call(this, name, typeof value === "string" ? value.replace(/[^\t\x20-\x7e]/g, escaped) : value);
};

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
