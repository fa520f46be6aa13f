/** The service as somebody with nothing but curl uses it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface Curl {
  /** The `data` of the answer; throws what the service says otherwise. */
  post(path: string, body: unknown): Promise<Record<string, string>>;
  /** Reads the task until it is final. */
  finished(id: string): Promise<{ id: string; output: Record<string, unknown> }>;
  /** Sends an image as a form; gives its token. */
  uploadImage(file: string): Promise<string>;
  /** Asks for credentials and puts the file into storage, signed by curl itself; gives the object. */
  uploadModel(file: string, format: string): Promise<{ bucket: string; key: string }>;
  /** Bytes that a URL gives. */
  size(url: string): Promise<number>;
}

export function curlOf(base: string, key: string): Curl {
  const run = async (...args: string[]) => (await promisify(execFile)("curl", ["-sS", ...args], { maxBuffer: 1 << 26 })).stdout;
  const api = async (path: string, ...args: string[]): Promise<Record<string, string>> => {
    const { code, message, data } = JSON.parse(await run(`${base}${path}`, "-H", `Authorization: Bearer ${key}`, ...args));
    if (code !== 0) throw new Error(`${path}: ${code} ${message}`);
    return data;
  };
  const post: Curl["post"] = (path, body) => api(path, "-H", "Content-Type: application/json", "-d", JSON.stringify(body));
  return {
    post,
    async finished(id) {
      for (;;) {
        const task: Record<string, unknown> = await api(`/task/${id}`);
        if (task["status"] === "success") return { id, output: Object(task["output"]) };
        if (task["status"] !== "queued" && task["status"] !== "running") throw new Error(`${id} is ${task["status"]}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    uploadImage: async (file) => (await api("/upload/sts", "-F", `file=@${file}`))["image_token"] ?? "",
    async uploadModel(file, format) {
      const grant = await post("/upload/sts/token", { format });
      const {
        s3_host: host,
        resource_bucket: bucket = "",
        resource_uri: key = "",
        sts_ak: id,
        sts_sk: secret,
        session_token: token,
      } = grant;
      const signed = ["--aws-sigv4", "aws:amz:us-west-2:s3", "--user", `${id}:${secret}`, "-H", `x-amz-security-token: ${token}`];
      const answer = await run("-T", file, ...signed, "-H", "x-amz-content-sha256: UNSIGNED-PAYLOAD", `http://${host}/${bucket}/${key}`);
      if (answer !== "") throw new Error(answer);
      return { bucket, key };
    },
    size: async (url) => Number(await run("-o", "/dev/null", "-w", "%{size_download}", url)),
  };
}
