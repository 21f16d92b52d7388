import { parentPort, workerData } from "node:worker_threads";
import { helper } from "./helper.ts";
import type { Answer, Order, Task } from "./order.ts";

// Tasks that come before it is ready wait.
const ready = helper(workerData as Order);
parentPort?.on("message", async (task: Task) => {
  await (await ready)(task, (answer: Answer) => parentPort?.postMessage(answer));
});
