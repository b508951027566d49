/**
 * Gives back at once what lies under an array that nobody reads any more. A search takes megabytes, which would
 * otherwise wait for a collector that does not see them. The array is empty afterwards, and so are others over the same memory.
 */
export function giveBack({ buffer }: Uint8Array | Uint32Array | Float32Array): void {
  if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0);
}
