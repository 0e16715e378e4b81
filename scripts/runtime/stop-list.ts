type Stop = () => void | Promise<void>

/** What has to be stopped, in the reverse of the order in which it was started. */
export class StopList {
  #stops: Stop[] = []
  #stopped: Promise<void> | undefined

  /** Adds something that was started; when all is being stopped already, stops it at once. */
  async add(stop: Stop): Promise<void> {
    if (this.#stopped) await stop()
    else this.#stops.push(stop)
  }

  get isStopping(): boolean {
    return this.#stopped !== undefined
  }

  /** Stops everything and waits for it. A second call waits for the same end. */
  stopAll(): Promise<void> {
    this.#stopped ??= this.#run()
    return this.#stopped
  }

  async #run(): Promise<void> {
    for (const stop of this.#stops.toReversed()) {
      try {
        await stop()
      } catch (error) {
        console.error(`While stopping: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
}
