import type { Container } from "../model/workload.js";
/**
 * Where something is mounted into a container whose files root wrote or alone may read, as far as anybody knows: folders of the host and
 * volumes that it writes to, and private keys. Another account may do neither, and of a folder that is somebody else's not even root without
 * DAC_OVERRIDE (capabilities(7)). Of a server whose workers are another account anyway it is what its first process opens.
 */
export declare function rootsMounts(container: Container): string[];
