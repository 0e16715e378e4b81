const GIB = 1_024 ** 3

/**
 * What the engine sets aside for a batch, in bytes. Left alone it takes two thirds of the machine, of which a batch of ours uses
 * little, and getting that from the system costs more than the batch: on 24 GB four times as much for thirty documents.
 * @param machine bytes of memory that it has
 */
export function indexingMemory(machine: number): number {
  return Math.min(GIB, Math.floor(machine / 3))
}
